package io.keyplan.template.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Outline;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.i18n.Formats;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.Beneficiary;
import io.keyplan.model.choice.Rag;
import io.keyplan.testing.RandomPlans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortfolioTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void every_account_has_a_row_and_totals_are_the_sums_of_the_plans() {
    Portfolio portfolio = portfolio();
    portfolio.add(plan("Acme", "EUR", 900L, 1000L)).add(plan("Beta", "EUR", 1200L, 1000L));
    portfolio.add(plan("Gamma", "EUR", null, 500L));

    Table table = table(portfolio.document(), "portfolio-accounts");

    assertThat(texts(table.rows().get(0).cells())).startsWith("Beta", "€1,200", "€1,000", "€200");
    assertThat(texts(table.rows().get(1).cells())).startsWith("Acme", "€900", "€1,000", "−€100");
    assertThat(texts(table.rows().get(2).cells())).startsWith("Gamma", "", "€500", "");
    assertThat(texts(table.total())).startsWith("Total", "€2,100", "€2,500", "€100");
  }

  @Test
  void the_sum_of_gaps_says_whom_it_is_about() {
    Portfolio portfolio = portfolio();
    portfolio.add(plan("Acme", "EUR", 900L, 1000L)).add(plan("Gamma", "EUR", null, 500L));

    assertThat(Outline.of(portfolio.document()))
        .contains(
            "1 account with a target is €100 below it in 2026",
            "For 1 of 2 accounts",
            "Gap: that of the only account of which both revenue and target are known");
  }

  @Test
  void amounts_of_different_currencies_are_not_added_up() {
    Portfolio portfolio = portfolio();
    portfolio.add(plan("Acme", "EUR", 900L, 1000L)).add(plan("Beta", "USD", 1200L, 1000L));
    portfolio.add(plan("Gamma", "EUR", 100L, 100L));

    Document document = portfolio.document();

    assertThat(texts(table(document, "portfolio-accounts-eur").total())).contains("€1,000");
    assertThat(table(document, "portfolio-accounts-usd").total()).isEmpty();
    Table sums = (Table) section(document, "portfolio-summary").blocks().get(1);
    assertThat(texts(sums.rows().get(0).cells()))
        .containsExactly("EUR", "2", "€1,000", "€1,100", "−€100");
    assertThat(texts(sums.rows().get(1).cells()))
        .containsExactly("USD", "1", "$1,200", "$1,000", "$200");
    assertThat(Outline.of(document)).contains("3 accounts in 2 currencies").doesNotContain("2200");
  }

  @Test
  void amounts_of_sources_are_revenue_to_date_unless_they_are_what_is_aimed_at() {
    AccountPlan sources =
        AccountPlan.builder("Acme")
            .revenue(
                revenue ->
                    revenue.stream("Energy", one -> one.amount(2026, 700))
                        .year(2026, y -> y.target(1000)))
            .build();
    AccountPlan aims =
        AccountPlan.builder("Beta")
            .revenue(
                revenue ->
                    revenue.stream("Energy", one -> one.amount(2026, 500))
                        .year(2026, y -> y.target(500)))
            .build();

    Table table = table(portfolio().add(sources).add(aims).document(), "portfolio-accounts");

    assertThat(texts(table.rows().get(0).cells())).startsWith("Acme", "€700", "€1,000", "0");
    assertThat(texts(table.rows().get(1).cells())).startsWith("Beta", "", "€500", "0");
    assertThat(table.columns().get(1).label()).isEqualTo("Revenue 2026 (forecast or to date)");
  }

  @Test
  void overdue_is_what_is_so_on_the_day_of_the_portfolio() {
    AccountPlan plan =
        AccountPlan.builder("Acme")
            .info(info -> info.asOf(DAY.minusYears(1)).nextReview(DAY.minusDays(1)))
            .action("Late", action -> action.due(DAY.minusDays(1)))
            .action("In time", action -> action.due(DAY))
            .build();

    List<Entry> row =
        table(portfolio().add(plan).document(), "portfolio-accounts").rows().get(0).cells();

    assertThat(texts(row)).contains("2", "1", "Mar 1, 2026");
    assertThat(row.get(row.size() - 1).mark()).isEqualTo(Entry.Mark.OVERDUE);
  }

  @Test
  void a_portfolio_is_marked_with_all_that_its_plans_are_marked_with() {
    Portfolio portfolio = portfolio();
    for (String mark : List.of("Internal", "Confidential", "Internal")) {
      portfolio.add(AccountPlan.builder("Acme").info(info -> info.confidentiality(mark)).build());
    }
    assertThat(portfolio.document().confidentiality()).isEqualTo("Confidential · Internal");
  }

  @Test
  void an_account_is_as_healthy_as_the_worst_that_its_plan_says() {
    AccountPlan plan = plan("Acme", "EUR", 1000L, 1000L);
    assertThat(health(plan)).isEqualTo("On track");
    assertThat(health(plan("Acme", "EUR", 900L, 1000L))).isEqualTo("At risk");
    assertThat(health(plan("Acme", "EUR", 700L, 1000L))).isEqualTo("Off track");
    assertThat(
            health(
                plan.toBuilder()
                    .goal("Goal", goal -> goal.objective("Objective", o -> o.rag(Rag.RED)))
                    .build()))
        .isEqualTo("Off track");
    assertThat(
            health(
                plan.toBuilder()
                    .action("Late", action -> action.due(DAY.minusDays(1)))
                    .action("In time", action -> action.due(DAY))
                    .action("Some day")
                    .action(
                        "Done",
                        action -> action.due(DAY.minusDays(9)).status(ActionStatus.COMPLETED))
                    .build()))
        .isEqualTo("At risk");
  }

  @Test
  void plans_that_could_not_be_read_are_told() {
    Portfolio portfolio = portfolio().add(plan("Acme", "EUR", 900L, 1000L)).leaveOut();

    assertThat(Outline.of(portfolio.document()))
        .contains("1 more plan could not be read and is not in these figures");
  }

  @Test
  void the_client_sees_nothing_of_what_is_kept_from_them() {
    AccountPlan plan =
        plan("Acme", "EUR", 1000L, 654_321L).toBuilder()
            .account(account -> account.relationship(relation -> relation.current(1).target(5)))
            .goal(
                "Ours",
                goal -> goal.beneficiary(Beneficiary.OURS).objective("Margin", o -> o.rag(Rag.RED)))
            .shared("/revenue/series")
            .confidential("/revenue/series/0/target")
            .build();
    Portfolio portfolio = new Portfolio("", Locale.ENGLISH, Audience.CUSTOMER, DAY);

    Document document = portfolio.add(plan).document();

    assertThat(Outline.of(document))
        .contains("1000 EUR")
        .doesNotContain("654321", "1/5", "Relationship", "relationship", "Off track");
    assertThat(Outline.of(portfolio().add(plan).document()))
        .contains("654321 EUR", "1/5", "Off track");
  }

  @Test
  void any_plans_make_a_portfolio_in_every_language() {
    List<AccountPlan> plans = IntStream.range(0, 300).mapToObj(RandomPlans::of).toList();
    long overdue =
        plans.stream()
            .flatMap(plan -> plan.actions().stream())
            .filter(action -> action.isOverdue(DAY))
            .count();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRANCE)) {
      Portfolio portfolio = new Portfolio("Nord", locale, Audience.INTERNAL, DAY);
      plans.forEach(portfolio::add);

      List<Table> tables = tables(portfolio.document());

      assertThat(tables.stream().mapToInt(table -> table.rows().size()).sum()).isEqualTo(300);
      assertThat(
              tables.stream()
                  .flatMap(table -> column(table, "overdue"))
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(BigDecimal.valueOf(overdue));
    }
  }

  @Test
  void totals_are_the_sums_of_a_thousand_plans_to_the_cent() {
    Portfolio portfolio = portfolio();
    Map<String, BigDecimal> targets = new TreeMap<>();
    for (int i = 0; i < 1000; i++) {
      String currency = List.of("EUR", "USD", "JPY").get(i % 3);
      BigDecimal target = new BigDecimal("1000000.01").add(BigDecimal.valueOf(i, 2));
      targets.merge(currency, target, BigDecimal::add);
      portfolio.add(
          AccountPlan.builder("Account " + i % 10)
              .info(info -> info.currency(currency))
              .revenue(revenue -> revenue.year(2026, year -> year.target(target)))
              .build());
    }

    List<Table> tables = tables(portfolio.document());

    assertThat(tables).hasSize(3);
    for (Table table : tables) {
      int column = keys(table).indexOf("target");
      Datum.Amount total = (Datum.Amount) table.total().get(column).datum();
      assertThat(total.value()).isEqualTo(targets.get(total.currency()));
      assertThat(column(table, "target").reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualTo(total.value());
    }
  }

  @Test
  void no_plans_make_an_empty_portfolio() {
    assertThat(Outline.of(portfolio().document())).contains("Account portfolio");
  }

  private static Portfolio portfolio() {
    return new Portfolio("", Locale.ENGLISH, Audience.INTERNAL, DAY);
  }

  private static AccountPlan plan(String account, String currency, Long actual, Long target) {
    return AccountPlan.builder(account)
        .info(info -> info.currency(currency))
        .revenue(
            revenue ->
                revenue.year(
                    2026,
                    year ->
                        year.forecast(actual == null ? null : BigDecimal.valueOf(actual))
                            .target(BigDecimal.valueOf(target))))
        .build();
  }

  private static List<Table> tables(Document document) {
    return document.sections().stream()
        .filter(section -> section.id().startsWith("portfolio-accounts"))
        .map(section -> (Table) section.blocks().get(0))
        .toList();
  }

  private static List<String> keys(Table table) {
    return table.columns().stream().map(Table.Column::key).toList();
  }

  private static Stream<BigDecimal> column(Table table, String key) {
    return table.rows().stream()
        .map(row -> row.cells().get(keys(table).indexOf(key)).datum())
        .map(
            datum ->
                datum instanceof Datum.Amount amount
                    ? amount.value()
                    : ((Datum.Number) datum).value());
  }

  private static String health(AccountPlan plan) {
    Table table = table(portfolio().add(plan).document(), "portfolio-accounts");
    return texts(table.rows().get(0).cells()).get(keys(table).indexOf("health"));
  }

  private static List<String> texts(List<Entry> entries) {
    Formats formats = Formats.of(Locale.ENGLISH);
    return entries.stream().map(entry -> formats.format(entry.datum())).toList();
  }

  private static Table table(Document document, String id) {
    return (Table) section(document, id).blocks().get(0);
  }

  private static Section section(Document document, String id) {
    return document.sections().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
