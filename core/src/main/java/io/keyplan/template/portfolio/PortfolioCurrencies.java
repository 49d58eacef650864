package io.keyplan.template.portfolio;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.template.Composer;
import io.keyplan.template.Sums;
import io.keyplan.value.FieldPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the accounts of a portfolio add up to in each currency. */
final class PortfolioCurrencies {

  private final Composer c;
  private final Map<String, List<PortfolioRow>> byCurrency;

  PortfolioCurrencies(Composer c, Map<String, List<PortfolioRow>> byCurrency) {
    this.c = c;
    this.byCurrency = byCurrency;
  }

  Table table() {
    String year = PortfolioRow.year(c);
    List<Table.Column> columns =
        List.of(
            column("currency", c.text("planInfo.currency"), Display.STRONG, Align.START),
            column("accounts", c.text("word.accounts"), Display.PLAIN, Align.END),
            column(
                "actual",
                PortfolioRow.reachedLabel(
                    c, byCurrency.values().stream().flatMap(List::stream), year),
                Display.PLAIN,
                Align.END),
            column("target", c.text("word.targetOf", year), Display.PLAIN, Align.END),
            column("variance", c.text("word.gapToTarget"), Display.PLAIN, Align.END)
                .calculated(PortfolioAccounts.GAP_TO_TARGET));
    List<Table.Row> rows =
        byCurrency.entrySet().stream().map(one -> row(one.getKey(), one.getValue())).toList();
    return new Table("portfolio-currencies", FieldPath.NONE, "", columns, rows, List.of(), false);
  }

  private static Table.Column column(String key, String label, Display display, Align align) {
    return new Table.Column(key, label, Input.NONE, display, align);
  }

  private Table.Row row(String currency, List<PortfolioRow> accounts) {
    return new Table.Row(
        currency,
        0,
        List.of(
            Entry.text(currency),
            Entry.computed(new Datum.Number(BigDecimal.valueOf(accounts.size()))),
            sum(currency, accounts, PortfolioRow::reached),
            sum(currency, accounts, PortfolioRow::target),
            sum(currency, accounts, PortfolioRow::gap)));
  }

  private static Entry sum(
      String currency,
      List<PortfolioRow> accounts,
      Function<PortfolioRow, @Nullable BigDecimal> amount) {
    BigDecimal sum = Sums.of(accounts, amount);
    return Entry.computed(sum == null ? Datum.BLANK : new Datum.Amount(sum, currency));
  }
}
