package io.keyplan.template.section;

import io.keyplan.document.Calculation;
import io.keyplan.document.Callout;
import io.keyplan.document.Chart;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.model.Revenue;
import io.keyplan.model.RevenueStream;
import io.keyplan.template.Charts;
import io.keyplan.template.Composer;
import io.keyplan.template.Ratios;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import io.keyplan.template.headline.RevenueHeadlines;
import io.keyplan.template.headline.RevenueOutlook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sources of revenue over the last years, the largest first. */
final class RevenueStreams {

  private static final String ID = "revenue-streams";
  private static final String CHART = "revenue-by-stream";

  private static final int YEARS = 5;
  private static final int SERIES = 6;
  private static final int STREAMS_OF_FORM = 5;

  private final Composer c;
  private final Revenue revenue;
  private final RevenueOutlook outlook;
  private final List<Integer> years;
  private final List<Subject> subjects;

  RevenueStreams(Composer c) {
    this.c = c;
    this.revenue = c.plan().revenue();
    this.outlook = new RevenueOutlook(c);
    this.years = c.isForm() ? yearsOfForm(c) : lastYears(revenue);
    this.subjects = c.root().child("revenue").list("streams", STREAMS_OF_FORM);
    if (!c.isForm()) {
      subjects.sort(Comparator.comparing(this::size, Comparator.reverseOrder()));
    }
  }

  private static List<Integer> yearsOfForm(Composer c) {
    int year = c.asOf().getYear();
    return List.of(year - 1, year, year + 1);
  }

  private static List<Integer> lastYears(Revenue revenue) {
    List<Integer> all =
        revenue.streams().stream()
            .flatMap(stream -> stream.amounts().keySet().stream())
            .distinct()
            .sorted()
            .toList();
    return all.subList(Math.max(0, all.size() - YEARS), all.size());
  }

  /** Gives the years shown, ascending. */
  List<Integer> years() {
    return years;
  }

  private BigDecimal size(Subject subject) {
    BigDecimal amount =
        years.isEmpty() ? null : subject.as(RevenueStream.class).amounts().get(last());
    return amount == null ? BigDecimal.ZERO : amount.abs();
  }

  private int last() {
    return years.get(years.size() - 1);
  }

  private String name(int year) {
    String text = c.formats().fiscalYear(year);
    if (c.isForm()) {
      return text;
    }
    return switch (outlook.kind(year)) {
      case TARGET -> c.text("word.yearTarget", text);
      case FORECAST -> c.text("word.yearForecast", text);
      case TO_DATE -> c.text("word.yearToDate", text);
      case ACTUAL -> text;
    };
  }

  /** Makes the chart; there is none in a form. */
  Optional<Chart> chart() {
    if (c.isForm()) {
      return Optional.empty();
    }
    List<RevenueStream> streams =
        subjects.stream().map(subject -> subject.as(RevenueStream.class)).toList();
    int shown = streams.size() > SERIES ? SERIES - 1 : streams.size();
    List<Chart.Series> series =
        new ArrayList<>(
            Charts.steadiestFirst(
                streams.subList(0, shown).stream()
                    .map(one -> series(one.name(), List.of(one)))
                    .toList()));
    if (shown < streams.size()) {
      series.add(series(c.text("word.otherEntries"), streams.subList(shown, streams.size())));
    }
    return Optional.of(
        Charts.money(
                c,
                CHART,
                Chart.Kind.STACKED_COLUMNS,
                title(),
                years.stream().map(this::name).toList(),
                series)
            .of(source())
            .about(
                new Chart.Emphasis(
                    RevenueHeadlines.subject(c, years).map(RevenueStream::name).orElse(""),
                    ahead())));
  }

  private String title() {
    return c.text(
        outlook.isOurs() ? "word.chartRevenueByStreamOurs" : "word.chartRevenueByStreamClient");
  }

  private Chart.Source source() {
    return new Chart.Source(
        ID, Chart.Rows.SERIES, years.stream().map(RevenueStreams::key).toList());
  }

  /** The series of a form are named as its rows are entered. */
  private Chart chartOfForm() {
    List<@Nullable BigDecimal> none = Collections.nCopies(years.size(), null);
    return Charts.ofForm(
        c,
        CHART,
        Chart.Kind.STACKED_COLUMNS,
        Chart.Unit.MONEY,
        title(),
        years.stream().map(this::name).toList(),
        subjects.stream().map(row -> new Chart.Series("", Chart.Role.PART, none)).toList(),
        source());
  }

  /** Gives how many of the last years are still to come. */
  private int ahead() {
    return (int)
        years.stream()
            .map(outlook::kind)
            .filter(
                kind -> kind == RevenueOutlook.Kind.TARGET || kind == RevenueOutlook.Kind.FORECAST)
            .count();
  }

  private Chart.Series series(String name, List<RevenueStream> streams) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    for (int year : years) {
      values.add(
          streams.stream()
              .map(stream -> stream.amounts().get(year))
              .filter(Objects::nonNull)
              .reduce(BigDecimal::add)
              .orElse(null));
    }
    return new Chart.Series(name, Chart.Role.PART, values);
  }

  /** Makes the table, with growth over the last year and share of it. */
  Table table() {
    TableBuilder table =
        TableBuilder.of(c, ID, c.root().path().child("revenue").child("streams"), subjects)
            .drawing(this::chartOfForm)
            .column("name", Display.STRONG);
    years.forEach(year -> table.amounts("amounts", year, name(year)));
    if (growsComparably()) {
      table
          .computed("growth", c.text("word.growth"), Align.END, RevenueStream.class, this::growth)
          .calculated(new Calculation.Growth(key(last()), key(before())));
    }
    if (!years.isEmpty()) {
      table
          .computed(
              "share",
              c.text("word.share"),
              Align.END,
              RevenueStream.class,
              stream -> Ratios.share(revenue.share(stream, last())))
          .calculated(new Calculation.Share(key(last())));
    }
    boolean whole = c.isForm() || years.stream().noneMatch(outlook::disagrees);
    return table.totals(c.text(whole ? "word.total" : "word.totalOfSources"), totals()).build();
  }

  /** What a year brought so far is not held against all of the year before. */
  private boolean growsComparably() {
    return years.size() > 1 && (c.isForm() || outlook.growsComparably(last(), before()));
  }

  /** Says of which years the streams do not add up to what the plan tells elsewhere. */
  Optional<Callout> disagreement() {
    List<String> sentences =
        c.isForm()
            ? List.of()
            : years.stream().filter(outlook::disagrees).map(this::disagreement).toList();
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Callout(c.text("word.note"), Entry.text(String.join(" ", sentences))));
  }

  private String disagreement(int year) {
    BigDecimal told = outlook.actual(year) == null ? outlook.expected(year) : outlook.actual(year);
    return c.text(
        "word.sourcesDisagree",
        name(year),
        c.compact(Objects.requireNonNull(revenue.total(year))),
        c.compact(Objects.requireNonNull(told)));
  }

  /** Gives the key of a year's column. */
  private static String key(int year) {
    return "amounts" + year;
  }

  private Datum growth(RevenueStream stream) {
    return Ratios.growth(stream.growth(before(), last()));
  }

  private int before() {
    return years.get(years.size() - 2);
  }

  private Map<String, Datum> totals() {
    Map<String, Datum> totals = new HashMap<>();
    if (!c.isForm()) {
      years.forEach(year -> totals.put(key(year), c.amount(revenue.total(year))));
    }
    if (growsComparably()) {
      totals.put("growth", Ratios.growth(revenue.growth(before(), last())));
    }
    return totals;
  }
}
