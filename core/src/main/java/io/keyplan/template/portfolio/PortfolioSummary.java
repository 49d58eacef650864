package io.keyplan.template.portfolio;

import io.keyplan.document.Callout;
import io.keyplan.document.Chart;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.KeyFigures.Figure;
import io.keyplan.document.Measure;
import io.keyplan.document.Prose;
import io.keyplan.document.Section;
import io.keyplan.model.choice.Rag;
import io.keyplan.template.Charts;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.SectionBuilder;
import io.keyplan.template.Sums;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The portfolio on a page: its figures, and what needs attention. */
final class PortfolioSummary {

  private static final int BARS = 10;

  private final Composer c;
  private final List<PortfolioRow> rows;
  private final Map<String, List<PortfolioRow>> byCurrency;
  private final int leftOut;
  private final String year;

  PortfolioSummary(
      Composer c,
      List<PortfolioRow> rows,
      Map<String, List<PortfolioRow>> byCurrency,
      int leftOut) {
    this.c = c;
    this.rows = rows;
    this.byCurrency = byCurrency;
    this.leftOut = leftOut;
    this.year = PortfolioRow.year(c);
  }

  List<Section> sections() {
    return Stream.of(overview(), gaps()).flatMap(Optional::stream).toList();
  }

  private Optional<Section> overview() {
    SectionBuilder section =
        c.section("portfolio-summary").required().headline(money()).add(figures());
    if (byCurrency.size() > 1) {
      section.add(new PortfolioCurrencies(c, byCurrency).table());
    }
    List<Item> attention = new ArrayList<>();
    Stream.of(health(), overdue(), reviews())
        .filter(sentence -> !sentence.isEmpty())
        .forEach(sentence -> attention.add(new Item(Entry.text(sentence), List.of())));
    section.add(new Items(c.text("word.needsAttention"), false, attention));
    if (leftOut > 0) {
      section.add(
          new Callout(c.text("word.note"), Entry.text(c.text("word.plansLeftOut", leftOut))));
    }
    if (rows.stream().anyMatch(row -> row.health() != null)) {
      section.add(new Prose(c.text("word.health"), Entry.text(healthRule())));
    }
    return section.build();
  }

  /** A client's edition does not tell that relations are rated. */
  private String healthRule() {
    boolean related = rows.stream().anyMatch(row -> row.relationship() != null);
    return c.text(related ? "word.healthOfAll" : "word.healthOfResults");
  }

  /** Amounts of different currencies are never added up: they have a table of their own. */
  private KeyFigures figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(figure(c.text("word.accounts"), number(rows.size()), healths(), Tone.NEUTRAL));
    if (byCurrency.size() == 1) {
      byCurrency.forEach((currency, accounts) -> amounts(currency, accounts, figures));
    }
    long overdue = rows.stream().mapToLong(PortfolioRow::overdueActions).sum();
    long open = rows.stream().mapToLong(PortfolioRow::openActions).sum();
    figures.add(
        figure(
                c.text("word.actionsOverdue"),
                number(overdue),
                c.text("word.ofOpen", open),
                overdue > 0 ? Tone.NEGATIVE : Tone.POSITIVE)
            .of(sum(PortfolioAccounts.OVERDUE)));
    long late = lateReviews();
    if (late > 0) {
      figures.add(
          figure(
              c.text("word.reviewsOverdue"),
              number(late),
              c.text("word.ofPlanned", count(rows, PortfolioRow::nextReview)),
              Tone.NEGATIVE));
    }
    return new KeyFigures(figures);
  }

  private void amounts(String currency, List<PortfolioRow> accounts, List<Figure> figures) {
    BigDecimal reached = Sums.of(accounts, PortfolioRow::reached);
    BigDecimal target = Sums.of(accounts, PortfolioRow::target);
    BigDecimal gap = Sums.of(accounts, PortfolioRow::gap);
    if (reached != null) {
      boolean whole = count(accounts, PortfolioRow::target) == accounts.size();
      figures.add(
          figure(
                  PortfolioRow.reachedLabel(c, accounts.stream(), year),
                  new Datum.Amount(reached, currency),
                  whole
                      ? c.text("word.targetIs", c.formats().compactAmount(target, currency))
                      : c.text(
                          "word.ofAccounts", count(accounts, PortfolioRow::reached), rows.size()),
                  Tone.NEUTRAL)
              .of(sum(PortfolioAccounts.REVENUE)));
    }
    if (gap != null) {
      figures.add(
          figure(
                  c.text("word.gapToTarget"),
                  new Datum.Amount(gap, currency),
                  c.text("word.ofAccounts", count(accounts, PortfolioRow::gap), rows.size()),
                  gap.signum() < 0 ? Tone.NEGATIVE : Tone.POSITIVE)
              .of(sum(PortfolioAccounts.GAP)));
    }
  }

  /** The sum of a column over the tables of all currencies. */
  private KeyFigures.Source sum(String column) {
    boolean several = byCurrency.size() > 1;
    return new KeyFigures.Source(
        byCurrency.keySet().stream()
            .map(currency -> PortfolioAccounts.id(currency, several))
            .toList(),
        new Measure.Sum(column));
  }

  private static int count(List<PortfolioRow> rows, Function<PortfolioRow, ?> value) {
    return (int) rows.stream().filter(row -> value.apply(row) != null).count();
  }

  /** The accounts that are furthest from their targets, in the currency of most. */
  private Optional<Section> gaps() {
    String currency = c.plan().info().currency();
    List<PortfolioRow> below =
        byCurrency.getOrDefault(currency, List.of()).stream()
            .filter(PortfolioRow::isBelow)
            .sorted(Comparator.comparing(PortfolioRow::gap).thenComparing(PortfolioRow::account))
            .toList();
    if (below.size() < 2) {
      return Optional.empty();
    }
    List<PortfolioRow> furthest = below.subList(0, Math.min(BARS, below.size()));
    List<@Nullable BigDecimal> values = new ArrayList<>();
    furthest.forEach(row -> values.add(row.gap().negate()));
    Map<String, Object> arguments =
        Map.of(
            "shown",
            furthest.size(),
            "below",
            below.size(),
            "gap",
            c.compact(Sums.orZero(furthest, row -> row.gap().negate())));
    String headline = below.size() == furthest.size() ? "all" : "furthest";
    String title =
        byCurrency.size() == 1 ? c.text("section.portfolio-gaps") : c.text("word.gapsIn", currency);
    return c.section("portfolio-gaps", title)
        .headline(c.headline("portfolio-gaps." + headline, arguments))
        .add(
            Charts.money(
                c,
                "portfolio-gaps",
                Chart.Kind.BARS,
                c.text("word.chartGaps", year),
                furthest.stream().map(PortfolioRow::account).toList(),
                List.of(new Chart.Series(c.text("word.gapToTarget"), Chart.Role.ACTUAL, values))))
        .build();
  }

  private String money() {
    if (rows.isEmpty()) {
      return "";
    }
    BigDecimal gap = Sums.of(rows, PortfolioRow::gap);
    if (byCurrency.size() > 1 || gap == null) {
      return c.headline(
          "portfolio-summary.accounts",
          Map.of("accounts", rows.size(), "currencies", byCurrency.size()));
    }
    long rated = PortfolioRow.compared(rows);
    String sense = gap.signum() < 0 ? "below" : gap.signum() > 0 ? "above" : "met";
    return c.headline(
        "portfolio-summary." + sense,
        Map.of("accounts", rated, "year", year, "gap", c.compact(gap.abs())));
  }

  private String healths() {
    long rated = rows.stream().filter(row -> row.health() != null).count();
    return rated == 0 ? "" : c.text("word.onTrackCount", (int) count(Rag.GREEN), (int) rated);
  }

  private String health() {
    long red = count(Rag.RED);
    long amber = count(Rag.AMBER);
    if (red + amber == 0) {
      return "";
    }
    return c.headline("portfolio-summary.health", Map.of("red", red, "amber", amber));
  }

  private long count(Rag rag) {
    return rows.stream().filter(row -> row.health() == rag).count();
  }

  private String overdue() {
    List<PortfolioRow> late =
        rows.stream()
            .filter(row -> row.overdueActions() > 0)
            .sorted(
                Comparator.comparing(PortfolioRow::overdueActions, Comparator.reverseOrder())
                    .thenComparing(PortfolioRow::account))
            .toList();
    if (late.isEmpty()) {
      return "";
    }
    return c.headline(
        "portfolio-summary.overdue",
        Map.of(
            "overdue",
            late.stream().mapToLong(PortfolioRow::overdueActions).sum(),
            "accounts",
            late.size(),
            "most",
            late.get(0).overdueActions(),
            "name",
            late.get(0).account()));
  }

  private String reviews() {
    long late = lateReviews();
    Optional<PortfolioRow> next =
        rows.stream()
            .filter(row -> row.nextReview() != null && !row.nextReview().isBefore(c.asOf()))
            .min(
                Comparator.comparing(PortfolioRow::nextReview)
                    .thenComparing(PortfolioRow::account));
    if (next.isEmpty()) {
      return late == 0 ? "" : c.headline("portfolio-summary.reviews", Map.of("late", late));
    }
    return c.headline(
        "portfolio-summary.next-review",
        Map.of(
            "late",
            late,
            "date",
            Headlines.day(c, next.get().nextReview()),
            "name",
            next.get().account()));
  }

  private long lateReviews() {
    return rows.stream()
        .filter(row -> row.nextReview() != null && row.nextReview().isBefore(c.asOf()))
        .count();
  }

  private static Figure figure(String label, Datum value, String comment, Tone tone) {
    return new Figure(label, Entry.computed(value), comment, tone);
  }

  private static Datum number(long value) {
    return new Datum.Number(BigDecimal.valueOf(value));
  }
}
