package io.keyplan.cli;

import io.keyplan.FileNames;
import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.batch.DocumentKind;
import io.keyplan.brand.Brand;
import io.keyplan.document.Variant;
import io.keyplan.export.Format;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.model.AccountPlan;
import io.keyplan.sample.SampleClient;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which documents to write.
 *
 * @param documents templates in formats
 * @param locales languages
 * @param variants variants
 * @param audience who they are for
 * @param asOf the day for which they hold; null for what the plan says, else today
 * @param brand whose look they have; null for none
 * @param old the edition of the plan that changes are shown since; null to show none
 */
record Selection(
    List<DocumentKind> documents,
    List<Locale> locales,
    List<Variant> variants,
    Audience audience,
    @Nullable LocalDate asOf,
    @Nullable Brand brand,
    @Nullable AccountPlan old) {

  /** Gives the same documents, with what has changed since an edition of the plan. */
  Selection since(@Nullable AccountPlan edition) {
    return new Selection(documents, locales, variants, audience, asOf, brand, edition);
  }

  /**
   * Lists the documents, one job each.
   *
   * @param input the plan; null where no variant shows one
   */
  List<Job> jobs(KeyplanCommand keyplan, @Nullable PlanInput input, Path folder) {
    List<Job> jobs = new ArrayList<>();
    for (Locale locale : locales) {
      for (Variant variant : variants) {
        Publisher publisher = publisher(keyplan, input, locale, variant);
        String account = account(keyplan, input, locale, variant);
        AccountPlan plan = input == null ? null : input.plan();
        for (DocumentKind kind : documents) {
          Format format = keyplan.exporters().forFormat(kind.format()).format();
          String name = FileNames.of(account, kind.template(), locale, variant, audience, format);
          jobs.add(new Job(publisher, plan, kind.template(), folder.resolve(name)));
        }
      }
    }
    return jobs;
  }

  private Publisher publisher(
      KeyplanCommand keyplan, @Nullable PlanInput input, Locale locale, Variant variant) {
    Publisher.Builder builder =
        Publisher.builder()
            .locale(locale)
            .texts(keyplan.texts())
            .fields(keyplan.fields())
            .variant(variant)
            .audience(audience)
            .clock(keyplan.clock())
            .templates(keyplan.templates())
            .exporters(keyplan.exporters());
    if (input != null) {
      builder.pictures(input.pictures());
    }
    if (asOf != null) {
      builder.asOf(asOf);
    }
    if (brand != null) {
      builder.brand(brand);
    }
    if (old != null) {
      builder.since(old);
    }
    return builder.build();
  }

  /** Gives the account's name as the audience may see it, since the file is named by it. */
  private String account(
      KeyplanCommand keyplan, @Nullable PlanInput input, Locale locale, Variant variant) {
    if (variant == Variant.SAMPLE) {
      return audience
          .apply(SampleClient.of(Messages.of(Texts.of(keyplan.texts()), locale)).plan())
          .account()
          .name();
    }
    return input == null ? "" : audience.apply(input.plan()).account().name();
  }
}
