package io.keyplan.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.audience.CustomerCopy;
import io.keyplan.change.ChangeText;
import io.keyplan.change.PlanDiff;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Outline;
import io.keyplan.field.FiscalYears;
import io.keyplan.figure.TimeAxis;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.PlanSchema;
import io.keyplan.json.ReadOptions;
import io.keyplan.json.ReadResult;
import io.keyplan.lint.FindingCode;
import io.keyplan.lint.PlanLint;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.PlanYear;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.PlanPointer;
import io.keyplan.template.portfolio.Portfolio;
import io.keyplan.testing.CustomPlan;
import io.keyplan.value.InvalidPlanException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomFieldsTest {

  private static final AccountPlan PLAN = CustomPlan.PLAN;
  private static final ReadOptions OPTIONS = ReadOptions.strict().withFields(CustomPlan.FIELDS);

  private static ReadResult read(String json, ReadOptions options) throws IOException {
    return PlanFile.read(new StringReader(json), PlanFormat.JSON, options);
  }

  @ParameterizedTest
  @EnumSource(PlanFormat.class)
  void what_is_written_is_read_again(PlanFormat format) throws IOException {
    String text = PlanFile.text(PLAN, format);

    AccountPlan read = PlanFile.read(new StringReader(text), format, OPTIONS).plan();

    assertThat(read).isEqualTo(PLAN);
    assertThat(read.account().custom())
        .containsEntry("nps", BigDecimal.valueOf(41))
        .containsEntry("renewal", LocalDate.of(2027, 1, 31))
        .containsEntry("champion", "p-1")
        .containsEntry("markets", List.of("HEALTH", "ENERGY"))
        .containsEntry("listed", true);
  }

  @Test
  void every_wrong_value_is_told_with_its_place_and_the_nearest_name() {
    String json =
        """
        {"account": {"name": "X", "custom": {"regoin": "NORTH",
            "region": "NRTH",
            "nps": 101,
            "renewal": "31/01/2027",
            "markets": ["HEALTH", "SPACE"]}},
         "people": [{"custom": {"foo": 1}}],
         "priorities": [{"title": "P", "custom": {}}]}
        """;

    assertThatThrownBy(() -> read(json, OPTIONS))
        .isInstanceOfSatisfying(
            InvalidPlanException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Object::toString)
                    .containsExactly(
                        "line 1, column 38, /account/custom/regoin: no custom field \"regoin\" is"
                            + " declared here; did you mean \"region\"?",
                        "line 2, column 15, /account/custom/region: one of NORTH, SOUTH is"
                            + " expected, found \"NRTH\"; did you mean \"NORTH\"?",
                        "line 3, column 12, /account/custom/nps: 101 is above 100",
                        "line 4, column 16, /account/custom/renewal: a date such as 2026-01-30 is"
                            + " expected, found the text \"31/01/2027\"",
                        "line 5, column 27, /account/custom/markets/1: one of RETAIL, HEALTH,"
                            + " ENERGY is expected, found \"SPACE\"",
                        "line 6, column 25, /people/0/custom/foo: no custom field \"foo\" is"
                            + " declared here; there are badge",
                        "line 7, column 32, /priorities/0/custom: there is no property \"custom\""
                            + " here; there are id, title, description, sponsor"));
  }

  @Test
  void without_a_fields_file_there_are_no_custom_fields() {
    assertThatThrownBy(
            () ->
                read(
                    "{\"account\": {\"name\": \"X\", \"custom\": {\"region\": \"NORTH\"}}}",
                    ReadOptions.strict()))
        .hasMessageContaining("a fields file declares custom fields, and none was given");
    assertThatThrownBy(
            () -> AccountPlan.builder("X").account(a -> a.custom("region", "NORTH")).build())
        .hasMessageContaining("/account/custom/region")
        .hasMessageContaining("no custom field \"region\" is declared here");
  }

  @Test
  void undeclared_values_are_left_out_where_the_reader_is_lenient() throws IOException {
    ReadResult result =
        read(
            "{\"account\": {\"name\": \"X\", \"custom\": {\"nps\": 3, \"old\": 1}}}",
            ReadOptions.lenient().withFields(CustomPlan.FIELDS));

    assertThat(result.plan().account().custom()).containsOnlyKeys("nps");
    assertThat(result.warnings()).hasSize(1);
  }

  @Test
  void a_builder_checks_types_as_a_file_does() {
    assertThatThrownBy(
            () ->
                AccountPlan.builder("X")
                    .customFields(CustomPlan.FIELDS)
                    .account(a -> a.custom("renewal", "tomorrow").custom("nps", Double.NaN))
                    .build())
        .hasMessageContaining("/account/custom/renewal: a day is expected, found \"tomorrow\"")
        .hasMessageContaining("/account/custom/nps: a number is expected, found NaN");
  }

  @Test
  void addresses_and_pointers_name_custom_values() {
    assertThat(PlanPointer.resolve(PLAN, "/actions/0/custom/effort").path())
        .hasToString("actions[a-7].custom.effort");
    assertThat(PlanPointer.resolve(PLAN, "actions[a-7].custom.efort").problem())
        .isEqualTo("no custom field \"efort\" is declared here; did you mean \"effort\"?");
  }

  @Test
  void customers_see_what_is_declared_for_them_or_shared_by_name() {
    AccountPlan seen = Audience.CUSTOMER.apply(PLAN);

    assertThat(seen.account().custom()).containsOnlyKeys("portal");
    assertThat(seen.actions().get(0).custom()).containsOnlyKeys("channel");
    assertThat(PlanFile.text(seen, PlanFormat.JSON)).doesNotContain(CustomPlan.MARKER);
    assertThat(Audience.CUSTOMER.apply(PLAN.withShared(List.of("/account/custom/nps"))).account())
        .returns(BigDecimal.valueOf(41), account -> account.custom().get("nps"));
    assertThat(
            Audience.CUSTOMER
                .apply(PLAN.toBuilder().confidential("account.custom.portal").build())
                .account()
                .custom())
        .isEmpty();
    assertThat(CustomerCopy.of(PLAN).withheld())
        .extracting(withheld -> withheld.path().text())
        .contains("account.custom.nps", "actions[a-7].custom.effort");
  }

  @Test
  void a_difference_is_told_by_label_and_value() {
    AccountPlan after =
        PLAN.toBuilder()
            .account(
                account ->
                    account
                        .custom("nps", 45)
                        .custom("region", "SOUTH")
                        .custom("growth", null)
                        .custom("renewal", LocalDate.of(2027, 2, 2)))
            .build();
    ChangeText text = ChangeText.of(PLAN, after, Locale.FRANCE);

    assertThat(PlanDiff.between(PLAN, after))
        .extracting(change -> change.address() + " | " + text.line(change).replaceAll("\\h", " "))
        .containsExactly(
            "account.custom.region | Région : " + CustomPlan.MARKER + " Nord → South",
            "account.custom.nps | NPS : 41 → 45 (+4, +10 %)",
            "account.custom.growth | Growth : information retirée (auparavant −3,5 %)",
            "account.custom.renewal | Renewal : 31 janv. 2027 → 2 févr. 2027 (2 jours plus tard)");
  }

  @Test
  void a_reference_that_matches_nothing_and_an_unsure_value_are_told() {
    AccountPlan plan =
        PLAN.toBuilder()
            .account(account -> account.custom("champion", "p-9"))
            .confidence("/account/custom/budget", Confidence.ASSUMED)
            .build();

    assertThat(
            PlanLint.check(plan, LocalDate.of(2026, 3, 1), Messages.of(Locale.ENGLISH)).findings())
        .filteredOn(finding -> finding.code() == FindingCode.REF_UNMATCHED)
        .singleElement()
        .returns("account.custom.champion", finding -> finding.path().text());
  }

  @Test
  void the_schema_knows_what_is_declared() {
    assertThat(PlanSchema.text(CustomPlan.FIELDS))
        .contains("\"nps\"", "\"minimum\": -100", "\"NORTH\"");
    assertThat(PlanSchema.text(CustomFields.NONE)).isEqualTo(PlanSchema.text());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30, , , 2026, true",
    "2026-07-01, , , 2027, false",
    "2027-06-29, , , 2027, false",
    "2026-03-01, 2026-07-01, 2027-06-30, 2027, false",
    "2026-03-01, 2026-01-01, 2026-12-31, 2027, false"
  })
  void a_fiscal_year_bears_the_number_of_the_year_in_which_it_ends(
      LocalDate day, LocalDate start, LocalDate end, int year, boolean over) {
    AccountPlan plan =
        AccountPlan.builder("X")
            .customFields(CustomFields.NONE.withFiscalYearStart(7))
            .info(info -> info.period(period -> period.start(start).end(end)))
            .build();
    PlanYear found = PlanYear.of(plan, day);

    assertThat(found.year()).isEqualTo(year);
    assertThat(found.isOver(year)).isEqualTo(over);
  }

  @Test
  void documents_say_fiscal_years_as_such_and_other_years_as_numbers() {
    AccountPlan plan =
        AccountPlan.builder("X")
            .customFields(CustomFields.NONE.withFiscalYearStart(7))
            .account(account -> account.customerSince(2019))
            .revenue(
                revenue -> revenue.stream("Care", stream -> stream.amount(2026, 5).amount(2027, 6)))
            .build();
    Publisher publisher = Publisher.builder().asOf(LocalDate.of(2026, 9, 1)).build();

    assertThat(Outline.of(publisher.compose(plan, "strategic-presentation")))
        .contains("FY27")
        .doesNotContain(" 2027 ");
    assertThat(publisher.compose(plan, "strategic-presentation").texts())
        .extracting(texts -> Formats.of(Texts.of(texts), Locale.UK))
        .returns("3", formats -> formats.year(3))
        .returns("FY03", formats -> formats.fiscalYear(2003));
    assertThat(Outline.of(publisher.compose(plan, "sales-account-plan"))).contains("2019");
  }

  @Test
  void a_year_that_bears_a_name_is_called_so_in_cells_on_axes_and_in_portfolios() {
    CustomFields calendar =
        CustomFields.NONE
            .withLabels(Map.of(CustomFields.FISCAL_YEAR, Map.of("en", "FY", "de", "GJ")))
            .withFiscalYearStart(7);
    AccountPlan plan =
        AccountPlan.builder("X")
            .customFields(calendar)
            .revenue(revenue -> revenue.year(2027, year -> year.forecast(5).target(6)))
            .build();
    LocalDate day = LocalDate.of(2026, 9, 1);
    Publisher german = Publisher.builder().locale(Locale.GERMAN).asOf(day).build();
    Formats formats = Formats.of(Messages.of(Locale.GERMAN).with(calendar.texts()));

    assertThat(german.compose(plan, "key-account-plan").entries())
        .extracting(Entry::datum)
        .contains(new Datum.FiscalYear(2027))
        .doesNotHaveAnyElementsOfTypes(Datum.Year.class);
    assertThat(formats.format(new Datum.FiscalYear(2027))).isEqualTo("GJ27");
    assertThat(
            new TimeAxis(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 10, 31), 0, 600)
                .ticks(formats))
        .filteredOn(TimeAxis.Tick::upper)
        .extracting(TimeAxis.Tick::text)
        .containsExactly("GJ26", "GJ27");
    assertThat(
            new TimeAxis(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 6, 30), 0, 380)
                .ticks(formats))
        .filteredOn(tick -> !tick.upper())
        .extracting(TimeAxis.Tick::text)
        .startsWith("Jan", "Apr", "Jul", "Okt");
    Document portfolio =
        new Portfolio("", Locale.ENGLISH, Audience.INTERNAL, day).add(plan).document();
    assertThat(Outline.of(portfolio)).contains("FY27").doesNotContain(" 2026 ", " 2027 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FY27", "FY 2027", "FY26/27", "GJ 2026/27", "fy27", "Exercice 2026–27"})
  void people_name_years_in_many_ways(String text) {
    assertThat(FiscalYears.year(text)).hasValue(2027);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027", "27", "FY", "FY270", "since 1912 or 27"})
  void other_texts_name_no_year_of_a_company(String text) {
    assertThat(FiscalYears.year(text)).isEmpty();
  }
}
