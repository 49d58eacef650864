package io.keyplan;

import io.keyplan.audience.Audience;
import io.keyplan.change.Comparison;
import io.keyplan.document.Document;
import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Format;
import io.keyplan.export.Note;
import io.keyplan.i18n.Messages;
import io.keyplan.lint.CustomerCheck;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.picture.BarePictures;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.value.FieldPath;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Composes the documents of plans for one audience, in one language. Immutable and thread-safe.
 *
 * @param fields the custom fields of plans that bring none along
 * @param clock says which day it is where neither a plan nor {@code asOf} does
 * @param asOf the day for which documents hold; null for that of the plan
 * @param since an earlier edition of the plan, to tell what has changed; null for none
 */
record PlanDocuments(
    Messages messages,
    Variant variant,
    Audience audience,
    CustomFields fields,
    Clock clock,
    @Nullable LocalDate asOf,
    @Nullable AccountPlan since,
    Pictures pictures) {

  /** Gives what composes the sample client's documents. */
  PlanDocuments ofSample() {
    return new PlanDocuments(
        messages, Variant.SAMPLE, audience, fields, clock, asOf, null, pictures);
  }

  /** Gives the name of a document's file. */
  String fileName(Document document, String template, Format format) {
    String account = variant == Variant.FILLED ? document.subject() : "";
    return FileNames.of(account, template, messages.locale(), variant, audience, format);
  }

  /**
   * Composes a document.
   *
   * @param plan null where the variant shows none
   * @throws IllegalStateException if the variant is {@link Variant#FILLED} and there is no plan
   */
  Document of(@Nullable AccountPlan plan, Template template) {
    if (variant == Variant.SAMPLE) {
      SampleClient sample = SampleClient.of(messages);
      return compose(sample.plan(), sample.pictures(), template);
    }
    if (plan == null && !variant.isForm()) {
      throw new IllegalStateException("the filled variant needs a plan");
    }
    // In a form the composer shows nothing of the plan.
    return compose(plan == null ? AccountPlan.builder("–").build() : plan, pictures, template);
  }

  private Document compose(AccountPlan plan, Pictures source, Template template) {
    AccountPlan seen = audience.apply(withFields(plan));
    AccountPlan dated =
        asOf == null ? seen : seen.toBuilder().info(info -> info.asOf(asOf)).build();
    LocalDate today = asOf == null ? LocalDate.now(clock) : asOf;
    Comparison changes =
        since == null || variant != Variant.FILLED ? null : Comparison.of(since, plan, audience);
    Pictures bare = BarePictures.of(source);
    return template.compose(new Composer(dated, variant, audience, messages, today, bare, changes));
  }

  private AccountPlan withFields(AccountPlan plan) {
    return fields.isEmpty() || !plan.customFields().isEmpty()
        ? plan
        : plan.toBuilder().customFields(fields).build();
  }

  /**
   * Adds what a customer's copy does not show only since nobody said that it is shared, and custom
   * fields that have no label in the language.
   */
  ExportReport noted(@Nullable AccountPlan plan, ExportReport report) {
    List<Note> notes = new ArrayList<>(report.notes());
    if (plan != null && variant == Variant.FILLED && audience == Audience.CUSTOMER) {
      CustomerCheck.of(plan, Messages.of(Locale.ENGLISH))
          .unshared()
          .forEach(text -> notes.add(new Note(Note.Severity.INFO, FieldPath.NONE, text)));
    }
    CustomFields declared = plan == null ? fields : withFields(plan).customFields();
    String unlabelled =
        declared.unlabelled(messages.locale()).stream()
            .map(CustomField::key)
            .collect(Collectors.joining(", "));
    if (!unlabelled.isEmpty()) {
      String text = "no label in " + messages.locale().getLanguage() + " for " + unlabelled;
      notes.add(new Note(Note.Severity.INFO, FieldPath.NONE, text + "; the first one stands in"));
    }
    return notes.size() == report.notes().size()
        ? report
        : new ExportReport(report.pages(), report.pagesEstimated(), notes);
  }
}
