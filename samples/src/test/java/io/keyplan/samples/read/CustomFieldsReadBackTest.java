package io.keyplan.samples.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publication;
import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.change.Change;
import io.keyplan.document.Variant;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.testing.CustomPlan;
import io.keyplan.value.Ref;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Custom fields of every type stand in documents of every format like any other field. */
class CustomFieldsReadBackTest {

  private static final AccountPlan PLAN = CustomPlan.PLAN;

  /** Of how many fields the editors find the places: those of tables are found by others. */
  private static final Map<String, Integer> LEAST_FOUND =
      Map.of("docx", 16, "xlsx", 10, "pptx", 1, "pdf", 8);

  @TempDir Path folder;

  private static Publisher publisher(Locale locale, Variant variant, Audience audience) {
    return Publisher.builder()
        .locale(locale)
        .variant(variant)
        .audience(audience)
        .fields(CustomPlan.FIELDS)
        .asOf(LocalDate.of(2026, 3, 1))
        .build();
  }

  private Path write(AccountPlan plan, String template, String format, Publisher publisher)
      throws IOException {
    Path file = folder.resolve("document." + format);
    publisher.publish(plan, template, file);
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pptx", "pdf"})
  void what_is_written_reads_back_to_no_change(String format) throws IOException {
    for (Audience audience : Audience.values()) {
      Locale locale = audience == Audience.INTERNAL ? Locale.GERMANY : Locale.FRANCE;
      unchanged("action-plan", format, publisher(locale, Variant.BLANK, audience));
      unchanged("simple-plan", format, publisher(locale, Variant.GUIDED, audience));
      if (!format.equals("pdf")) {
        unchanged("key-account-plan", format, publisher(locale, Variant.FILLED, audience));
      }
    }
  }

  private void unchanged(String template, String format, Publisher publisher) throws IOException {
    ImportResult result =
        PlanImport.standard().read(write(PLAN, template, format, publisher), PLAN);

    assertThat(result.changes()).isEmpty();
    assertThat(result.conflicts()).isEmpty();
    assertThat(result.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pptx", "pdf"})
  void what_was_edited_is_read_and_nothing_else(String format) throws IOException {
    DocumentEditor editor = ReadBackTest.EDITORS.get(format);
    Variant variant = format.equals("pdf") ? Variant.BLANK : Variant.FILLED;
    AccountPlan base =
        variant.isForm()
            ? AccountPlan.builder("Acme").customFields(CustomPlan.FIELDS).build()
            : PLAN;
    Path file =
        write(
            base, "key-account-plan", format, publisher(Locale.FRANCE, variant, Audience.INTERNAL));
    Map<String, String> texts = new TreeMap<>();
    texts.put("account.custom.region", "South");
    texts.put("account.custom.nps", "-7");
    texts.put("account.custom.markets", "Retail, Energy");
    texts.put("account.custom.budget", "2 500 000 €");
    texts.put("account.custom.growth", "12,5 %");
    texts.put("account.custom.renewal", "02/02/2028");
    texts.put("account.custom.listed", "Non");
    texts.put("account.custom.champion", "Ana Diaz II");
    texts.put("account.custom.portal", "Portal 2");
    texts.put("info.custom.board", "Board 2");
    Map<String, Object> values = new TreeMap<>();
    values.put("account.custom.region", "SOUTH");
    values.put("account.custom.nps", new BigDecimal("-7"));
    values.put(
        "account.custom.markets" + (variant.isForm() ? "" : "[#1]"),
        variant.isForm() ? List.of("RETAIL", "ENERGY") : "RETAIL");
    values.put("account.custom.budget", new BigDecimal("2500000"));
    values.put("account.custom.growth", new BigDecimal("12.5"));
    values.put("account.custom.renewal", LocalDate.of(2028, 2, 2));
    values.put("account.custom.listed", false);
    values.put("account.custom.champion", "Ana Diaz II");
    values.put("account.custom.portal", "Portal 2");
    values.put("info.custom.board", "Board 2");
    if (!variant.isForm()) {
      texts.put("actions[a-7].custom.effort", "4 days");
      texts.put("actions[a-8].custom.channel", "Call");
      texts.put("people[p-1].custom.badge", "B2");
      texts.put("team[t-1].custom.office", "O2");
      texts.put("goals[g-1].objectives[o-1].custom.formula", "F2");
      texts.put("situation.risks[r-1].custom.trigger", "T2");
      values.put("actions[a-7].custom.effort", new BigDecimal("4"));
      values.put("actions[a-8].custom.channel", "CALL");
      values.put("people[p-1].custom.badge", "B2");
      values.put("team[t-1].custom.office", "O2");
      values.put("goals[g-1].objectives[o-1].custom.formula", "F2");
      values.put("situation.risks[r-1].custom.trigger", "T2");
    }
    byte[] document = Files.readAllBytes(file);
    texts.keySet().retainAll(editor.addresses(document));
    values.keySet().removeIf(address -> !texts.containsKey(address.replace("[#1]", "")));
    assertThat(texts).hasSizeGreaterThanOrEqualTo(LEAST_FOUND.get(format));
    Files.write(file, editor.write(document, texts));

    ImportResult result = PlanImport.standard().read(file, base);

    assertThat(result.problems()).isEmpty();
    assertThat(result.conflicts()).isEmpty();
    Map<String, Object> read = new TreeMap<>();
    result.changes().forEach(change -> read.put(change.address().text(), after(change)));
    assertThat(read).isEqualTo(values);
  }

  private static Object after(Change change) {
    return change.after() instanceof Ref ref ? ref.text() : change.after();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pptx", "pdf"})
  void customers_get_the_bytes_that_they_would_get_without_internal_fields(String format) {
    CustomFields theirs =
        CustomFields.of(
            CustomPlan.FIELDS.declared().stream().filter(CustomField::forCustomer).toList());
    AccountPlan without = Audience.CUSTOMER.apply(PLAN).toBuilder().customFields(theirs).build();
    Variant variant = format.equals("pdf") ? Variant.BLANK : Variant.FILLED;
    Publisher publisher = publisher(Locale.UK, variant, Audience.CUSTOMER);

    Publication document = publisher.publication(PLAN, "key-account-plan", format);
    Publication other = publisher.publication(without, "key-account-plan", format);

    assertThat(document.bytes()).isEqualTo(other.bytes());
  }
}
