package io.keyplan.template.portfolio;

import io.keyplan.document.Calculation;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.field.Tones;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.Sums;
import io.keyplan.value.FieldPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The accounts of a portfolio in one currency, a row each, and their totals. */
final class PortfolioAccounts {

  private static final int BEST_SCORE = 5;

  /** Keys of the columns whose sums the summary tells as well. */
  static final String REVENUE = "actual";

  static final String GAP = "variance";
  static final String OVERDUE = "overdue";

  static final Calculation GAP_TO_TARGET =
      new Calculation.Variance(new Calculation.Reached(REVENUE, ""), "target");

  private record ColumnOf(
      String key,
      String label,
      Display display,
      Align align,
      Function<PortfolioRow, Entry> cell,
      Datum total) {}

  private final Composer c;
  private final String currency;
  private final List<PortfolioRow> rows;

  private PortfolioAccounts(Composer c, String currency, List<PortfolioRow> rows) {
    this.c = c;
    this.currency = currency;
    this.rows = rows;
  }

  /**
   * The table of accounts, the largest first, with what it says of targets.
   *
   * @param several whether the portfolio has other currencies
   */
  static Optional<Section> section(
      Composer c, String currency, List<PortfolioRow> rows, boolean several) {
    List<PortfolioRow> sorted =
        rows.stream()
            .sorted(
                Comparator.comparing(PortfolioAccounts::size, Comparator.reverseOrder())
                    .thenComparing(PortfolioRow::account))
            .toList();
    String id = id(currency, several);
    String title =
        several ? c.text("word.accountsIn", currency) : c.text("section.portfolio-accounts");
    PortfolioAccounts accounts = new PortfolioAccounts(c, currency, sorted);
    return c.section(id, title).headline(accounts.headline()).add(accounts.table(id)).build();
  }

  /** Gives the id of the table of the accounts in a currency. */
  static String id(String currency, boolean several) {
    return "portfolio-accounts" + (several ? "-" + currency.toLowerCase(Locale.ROOT) : "");
  }

  /** The sum of gaps is not that of revenue less that of targets where accounts lack either. */
  private String remark() {
    long compared = PortfolioRow.compared(rows);
    return compared == 0 || compared == rows.size() ? "" : c.text("word.gapsOf", (int) compared);
  }

  private static BigDecimal size(PortfolioRow row) {
    BigDecimal size = row.reached() == null ? row.target() : row.reached();
    return size == null ? BigDecimal.ZERO : size;
  }

  private String headline() {
    long rated = PortfolioRow.compared(rows);
    List<PortfolioRow> below =
        rows.stream()
            .filter(PortfolioRow::isBelow)
            .sorted(Comparator.comparing(PortfolioRow::gap))
            .toList();
    if (rated == 0) {
      return "";
    } else if (below.isEmpty()) {
      return c.headline("portfolio-accounts.reached", Map.of("accounts", rated));
    }
    PortfolioRow furthest = below.get(0);
    Map<String, Object> arguments =
        Map.of(
            "accounts",
            rated,
            "below",
            below.size(),
            "name",
            furthest.account(),
            "gap",
            c.formats().compactAmount(furthest.gap().negate(), currency));
    return Headlines.fitting(
        c.headline("portfolio-accounts.furthest", arguments),
        c.headline("portfolio-accounts.below", arguments));
  }

  private Table table(String id) {
    String year = PortfolioRow.year(c);
    List<ColumnOf> columns = new ArrayList<>();
    columns.add(
        new ColumnOf(
            "account",
            c.text("word.client"),
            Display.STRONG,
            Align.START,
            row -> Entry.text(row.account()),
            Datum.words(c.text("word.total"))));
    columns.add(
        amount(REVENUE, PortfolioRow.reachedLabel(c, rows.stream(), year), PortfolioRow::reached));
    columns.add(amount("target", c.text("word.targetOf", year), PortfolioRow::target));
    columns.add(amount(GAP, c.text("word.gapToTarget"), PortfolioRow::gap));
    columns.add(
        new ColumnOf(
            "relationship",
            c.text("word.relationship"),
            Display.PLAIN,
            Align.CENTER,
            row -> score(row.relationship()),
            Datum.BLANK));
    columns.add(
        new ColumnOf(
            "health", c.text("word.health"), Display.PILL, Align.START, this::health, Datum.BLANK));
    columns.add(count("open", c.text("word.actionsOpen"), PortfolioRow::openActions));
    columns.add(count(OVERDUE, c.text("word.actionsOverdue"), PortfolioRow::overdueActions));
    columns.add(
        new ColumnOf(
            "review",
            c.text("word.nextReview"),
            Display.PLAIN,
            Align.START,
            this::review,
            Datum.BLANK));
    return table(id, columns);
  }

  /** Columns in which no account has anything are left out. */
  private Table table(String id, List<ColumnOf> columns) {
    List<ColumnOf> kept =
        columns.stream()
            .filter(column -> rows.stream().anyMatch(row -> !column.cell().apply(row).isBlank()))
            .toList();
    List<Table.Row> lines =
        rows.stream()
            .map(
                row ->
                    new Table.Row(
                        row.id(),
                        0,
                        kept.stream().map(column -> column.cell().apply(row)).toList()))
            .toList();
    List<Entry> totals =
        rows.size() < 2
            ? List.of()
            : kept.stream().map(column -> Entry.computed(column.total())).toList();
    return new Table(
        id,
        FieldPath.NONE,
        remark(),
        kept.stream()
            .map(
                column ->
                    new Table.Column(
                        column.key(),
                        column.label(),
                        Input.NONE,
                        column.display(),
                        column.align(),
                        column.key().equals(GAP) ? GAP_TO_TARGET : null,
                        false,
                        false,
                        false))
            .toList(),
        lines,
        totals,
        false);
  }

  private ColumnOf amount(
      String key, String label, Function<PortfolioRow, @Nullable BigDecimal> value) {
    return new ColumnOf(
        key,
        label,
        Display.PLAIN,
        Align.END,
        row -> Entry.computed(amount(value.apply(row))),
        amount(Sums.of(rows, value)));
  }

  private Datum amount(@Nullable BigDecimal value) {
    return value == null ? Datum.BLANK : new Datum.Amount(value, currency);
  }

  private ColumnOf count(String key, String label, Function<PortfolioRow, Integer> value) {
    long total = rows.stream().mapToLong(value::apply).sum();
    return new ColumnOf(
        key,
        label,
        Display.PLAIN,
        Align.END,
        row -> Entry.computed(new Datum.Number(BigDecimal.valueOf(value.apply(row)))),
        new Datum.Number(BigDecimal.valueOf(total)));
  }

  private static Entry score(@Nullable Integer value) {
    return value == null ? Entry.EMPTY : Entry.computed(new Datum.Score(value, BEST_SCORE));
  }

  private Entry health(PortfolioRow row) {
    return row.health() == null
        ? Entry.EMPTY
        : Entry.computed(
            new Datum.State(
                row.health().name(), c.messages().choice(row.health()), Tones.of(row.health())));
  }

  private Entry review(PortfolioRow row) {
    if (row.nextReview() == null) {
      return Entry.EMPTY;
    }
    Entry entry = Entry.computed(new Datum.Day(row.nextReview()));
    return row.nextReview().isBefore(c.asOf()) ? entry.marked(Entry.Mark.OVERDUE) : entry;
  }
}
