package io.keyplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Outline;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.i18n.Formats;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.ActionStatus;
import io.keyplan.model.Audience;
import io.keyplan.model.Rag;
import io.keyplan.testing.RandomPlans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
    assertThat(texts(table.rows().get(1).cells())).startsWith("Acme", "€900", "€1,000", "-€100");
    assertThat(texts(table.rows().get(2).cells())).startsWith("Gamma", "", "€500", "");
    assertThat(texts(table.total())).startsWith("Total", "€2,100", "€2,500", "€100");
  }

  @Test
  void the_sum_of_gaps_says_whom_it_is_about() {
    Portfolio portfolio = portfolio();
    portfolio.add(plan("Acme", "EUR", 900L, 1000L)).add(plan("Gamma", "EUR", null, 500L));

    assertThat(Outline.of(portfolio.document()))
        .contains("1 account with a target is €100 below it in 2026", "For 1 of 2 accounts");
  }

  @Test
  void amounts_of_different_currencies_are_not_added_up() {
    Portfolio portfolio = portfolio();
    portfolio.add(plan("Acme", "EUR", 900L, 1000L)).add(plan("Beta", "USD", 1200L, 1000L));
    portfolio.add(plan("Gamma", "EUR", 100L, 100L));

    Document document = portfolio.document();

    assertThat(texts(table(document, "portfolio-accounts-eur").total())).contains("€1,000");
    assertThat(table(document, "portfolio-accounts-usd").total()).isEmpty();
    assertThat(Outline.of(document)).contains("3 accounts in 2 currencies").doesNotContain("2,200");
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
  void the_customer_sees_nothing_of_ours() {
    Portfolio portfolio = new Portfolio("", Locale.ENGLISH, Audience.CUSTOMER, DAY);
    portfolio.add(plan("Acme", "EUR", 123_456L, 654_321L));

    assertThat(Outline.of(portfolio.document())).doesNotContain("654,321", "654.3");
  }

  @Test
  void any_plans_make_a_portfolio_in_every_language() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRANCE)) {
      Portfolio portfolio = new Portfolio("Nord", locale, Audience.INTERNAL, DAY);
      IntStream.range(0, 60).forEach(seed -> portfolio.add(RandomPlans.of(seed)));

      Document document = portfolio.document();

      assertThat(document.template()).isEqualTo(Portfolio.ID);
      int rows =
          document.sections().stream()
              .filter(section -> section.id().startsWith("portfolio-accounts"))
              .mapToInt(section -> ((Table) section.blocks().get(0)).rows().size())
              .sum();
      assertThat(rows).isEqualTo(60);
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

  private static String health(AccountPlan plan) {
    Table table = table(portfolio().add(plan).document(), "portfolio-accounts");
    int column = table.columns().stream().map(Table.Column::key).toList().indexOf("health");
    return texts(table.rows().get(0).cells()).get(column);
  }

  private static List<String> texts(List<Entry> entries) {
    Formats formats = Formats.of(Locale.ENGLISH);
    return entries.stream().map(entry -> formats.format(entry.datum())).toList();
  }

  private static Table table(Document document, String id) {
    Section section =
        document.sections().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return (Table) section.blocks().get(0);
  }
}
