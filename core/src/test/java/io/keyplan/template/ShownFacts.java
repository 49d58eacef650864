package io.keyplan.template;

import io.keyplan.document.Block;
import io.keyplan.document.Cards;
import io.keyplan.document.Chart;
import io.keyplan.document.Checklist;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Grid;
import io.keyplan.document.Horizons;
import io.keyplan.document.Items;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Matrix;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Progress;
import io.keyplan.document.Section;
import io.keyplan.document.Swot;
import io.keyplan.document.Table;
import io.keyplan.document.Timeline;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.MoneyScale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader can know of a section from what it shows, and work out from that: its texts, dates
 * and amounts, how many there are of each, their sums, differences and ratios. Written against the
 * blocks alone, so that it shares nothing with what makes the headlines.
 */
final class ShownFacts {

  private static final Pattern TOLD = Pattern.compile("\\d[\\d.]*(?:k|M|bn)");

  /** A number of things, such as “3 open actions”. */
  private static final Pattern COUNTED = Pattern.compile("(\\d+) \\p{L}[\\p{L} ]*");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Formats formats;
  private final LocalDate asOf;
  private final String currency;
  private final Set<String> texts = new LinkedHashSet<>();
  private final Set<LocalDate> dates = new HashSet<>();
  private final Set<BigDecimal> amounts = new LinkedHashSet<>();
  private final Set<BigDecimal> parts = new LinkedHashSet<>();
  private final Set<BigDecimal> percents = new LinkedHashSet<>();
  private final Set<Long> counts = new HashSet<>();

  ShownFacts(Section section, Formats formats, LocalDate asOf, String currency) {
    this.formats = formats;
    this.asOf = asOf;
    this.currency = currency;
    section.blocks().forEach(this::block);
  }

  Set<String> texts() {
    return texts;
  }

  /** Says whether a day is shown, in whichever form. */
  boolean showsDay(String text) {
    return dates.stream()
        .anyMatch(day -> text.equals(formats.longDay(day)) || text.equals(formats.dayOfYear(day)));
  }

  /**
   * Says whether an amount is shown, or is the sum or the difference of some that are; as exactly
   * as what is shown allows.
   */
  boolean bearsOutAmount(String text) {
    BigDecimal claimed = number(text);
    BigDecimal largest = Collections.max(amounts.isEmpty() ? List.of(BigDecimal.ZERO) : amounts);
    MoneyScale scale = MoneyScale.of(largest);
    BigDecimal slack = BigDecimal.ONE.scaleByPowerOfTen(scale.power() - scale.decimals());
    return Stream.concat(amounts.stream(), parts.stream())
            .anyMatch(amount -> formats.compactAmount(amount, currency).equals(text))
        || amounts.stream()
            .flatMap(a -> amounts.stream().map(b -> a.subtract(b).abs()))
            .anyMatch(difference -> difference.subtract(claimed).abs().compareTo(slack) <= 0);
  }

  /** Reads an amount in little space. */
  private static BigDecimal number(String text) {
    BigDecimal digits = new BigDecimal(text.replaceAll("[^\\d.]", ""));
    int power = text.endsWith("bn") ? 9 : text.endsWith("M") ? 6 : text.endsWith("k") ? 3 : 0;
    return digits.scaleByPowerOfTen(power);
  }

  /** Says whether a percentage is shown, or is the ratio or the change of amounts that are. */
  boolean bearsOutPercent(String text) {
    List<BigDecimal> whole = Stream.concat(amounts.stream(), parts.stream()).toList();
    Stream<BigDecimal> ratios =
        whole.stream()
            .filter(base -> base.signum() > 0)
            .flatMap(
                base ->
                    Stream.concat(whole.stream(), whole.stream().map(a -> a.subtract(base)))
                        .map(part -> part.multiply(HUNDRED).divide(base, MathContext.DECIMAL64)));
    return Stream.concat(percents.stream(), ratios)
        .flatMap(
            percent ->
                Stream.of(
                    formats.percent(percent.abs(), 0),
                    formats.percent(percent, 1),
                    formats.growth(percent)))
        .anyMatch(text::equals);
  }

  /** Says whether a number is shown, there are so many of something, or so many days to a day. */
  boolean bearsOutNumber(String text) {
    if (texts.contains(text) || !text.matches("\\d{1,9}")) {
      return texts.contains(text);
    }
    long count = Long.parseLong(text);
    return counts.contains(count)
        || dates.stream().anyMatch(day -> ChronoUnit.DAYS.between(asOf, day) == count);
  }

  /** A headline names the first one or two of a list, and counts the others. */
  private void named(int size) {
    counts.addAll(List.of((long) size, (long) size - 1, (long) size - 2));
  }

  private void block(Block block) {
    block.entries().forEach(this::entry);
    if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Chart chart) {
      chart(chart);
    } else if (block instanceof KeyFigures figures) {
      figures
          .figures()
          .forEach(
              figure -> {
                text(figure.label());
                text(figure.comment());
                TOLD.matcher(figure.comment())
                    .results()
                    .forEach(told -> amounts.add(number(told.group())));
              });
    } else if (block instanceof Cards cards) {
      cards(cards);
    } else if (block instanceof Progress progress) {
      progress.bars().forEach(bar -> text(bar.comment()));
      groups(progress.bars().stream().map(bar -> formats.format(bar.state())).toList());
    } else if (block instanceof Items items) {
      named(items.items().size());
    } else if (block instanceof Swot swot) {
      List<Swot.Point> points =
          swot.quadrants().stream().flatMap(quadrant -> quadrant.points().stream()).toList();
      groups(points.stream().map(point -> point.action().isBlank() ? "" : "action").toList());
    } else if (block instanceof Checklist list) {
      groups(list.points().stream().map(point -> formats.format(point.owner().datum())).toList());
      groups(list.points().stream().map(point -> point.due().mark().name()).toList());
    } else if (block instanceof OrgChart chart) {
      chart.nodes().forEach(node -> text(formats.format(node.name().datum())));
      groups(chart.nodes().stream().map(node -> formats.format(node.state())).toList());
      counts.addAll(Stream.of(chart.links().size()).map(Long::valueOf).toList());
      chart.links().stream()
          .collect(Collectors.groupingBy(OrgChart.Link::to, Collectors.counting()))
          .values()
          .forEach(counts::add);
    } else if (block instanceof Grid grid) {
      grid.points().forEach(point -> text(point.label()));
      grid.fields()
          .forEach(field -> groups(field.stream().map(p -> formats.format(p.state())).toList()));
    } else if (block instanceof Horizons horizons) {
      horizons(horizons);
    } else if (block instanceof Matrix matrix) {
      matrix(matrix);
    } else if (block instanceof Timeline timeline) {
      timeline.marks().forEach(mark -> dates.add(mark.date()));
      timeline.spans().forEach(span -> dates.addAll(List.of(span.start(), span.end())));
    }
  }

  private void text(String text) {
    if (text.length() > 1) {
      texts.add(text);
    }
  }

  private void entry(Entry entry) {
    datum(entry.datum());
  }

  private void datum(Datum datum) {
    text(formats.format(datum));
    if (datum instanceof Datum.Day day) {
      dates.add(day.date());
    } else if (datum instanceof Datum.Amount amount) {
      amounts.add(amount.value());
    } else if (datum instanceof Datum.Share share) {
      percents.add(share.percent());
    } else if (datum instanceof Datum.Growth growth) {
      percents.add(growth.percent());
    } else if (datum instanceof Datum.Score score) {
      counts.add((long) score.value());
      counts.add((long) score.best());
    } else if (datum instanceof Datum.Number number
        && number.value().stripTrailingZeros().scale() <= 0) {
      counts.add(number.value().longValue());
    }
  }

  private void table(Table table) {
    table.total().forEach(this::entry);
    counts.add((long) table.rows().size());
    for (int column = 0; column < table.columns().size(); column++) {
      int at = column;
      text(table.columns().get(at).label());
      List<Entry> cells = table.rows().stream().map(row -> row.cells().get(at)).toList();
      groups(cells.stream().map(cell -> formats.format(cell.datum())).toList());
      groups(cells.stream().map(cell -> cell.mark().name()).toList());
      groups(cells.stream().map(cell -> String.valueOf(isHigh(cell))).toList());
      parts.add(sum(cells));
    }
    openRows(table);
    relationships(table);
    growths(table);
  }

  /** Counts, for every column, what the rows that are not done have in it. */
  private void openRows(Table table) {
    int status = column(table, "status");
    if (status < 0) {
      return;
    }
    List<Table.Row> open =
        table.rows().stream().filter(row -> !isDone(row.cells().get(status).datum())).toList();
    for (int column = 0; column < table.columns().size(); column++) {
      int at = column;
      groups(open.stream().map(row -> formats.format(row.cells().get(at).datum())).toList());
    }
  }

  private static boolean isDone(Datum datum) {
    return datum instanceof Datum.State state
        && Set.of("COMPLETED", "CANCELLED", "MITIGATED", "CLOSED", "OCCURRED")
            .contains(state.code());
  }

  private static boolean isHigh(Entry cell) {
    return cell.datum() instanceof Datum.Number number && number.value().intValue() >= 15;
  }

  /** Counts the people whose relationship is weaker than it should be. */
  private void relationships(Table table) {
    int current = column(table, "relationship.current");
    int target = column(table, "relationship.target");
    if (current >= 0 && target >= 0) {
      groups(
          table.rows().stream()
              .map(
                  row -> List.of(row.cells().get(current).datum(), row.cells().get(target).datum()))
              .filter(scores -> scores.stream().allMatch(Datum.Score.class::isInstance))
              .map(
                  scores ->
                      String.valueOf(
                          ((Datum.Score) scores.get(0)).value()
                              < ((Datum.Score) scores.get(1)).value()))
              .toList());
    }
  }

  /** Works out which part of the growth of the total each row carries. */
  private void growths(Table table) {
    List<Integer> years = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).key().matches("amounts\\d+")) {
        years.add(i);
      }
    }
    if (years.size() < 2) {
      return;
    }
    int now = years.get(years.size() - 1);
    int before = years.get(years.size() - 2);
    Function<Integer, BigDecimal> total =
        at -> sum(table.rows().stream().map(row -> row.cells().get(at)).toList());
    BigDecimal growth = total.apply(now).subtract(total.apply(before));
    if (growth.signum() > 0) {
      table
          .rows()
          .forEach(
              row ->
                  percents.add(
                      amount(row.cells().get(now))
                          .subtract(amount(row.cells().get(before)))
                          .multiply(HUNDRED)
                          .divide(growth, MathContext.DECIMAL64)));
    }
  }

  private static BigDecimal sum(List<Entry> cells) {
    return cells.stream().map(ShownFacts::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal amount(Entry cell) {
    return cell.datum() instanceof Datum.Amount amount
        ? amount.value()
        : cell.datum() instanceof Datum.Number number ? number.value() : BigDecimal.ZERO;
  }

  private static int column(Table table, String key) {
    return table.columns().stream().map(Table.Column::key).toList().indexOf(key);
  }

  private void chart(Chart chart) {
    chart.categories().forEach(this::text);
    chart
        .series()
        .forEach(
            series -> {
              text(series.name());
              series.values().stream()
                  .filter(Objects::nonNull)
                  .forEach(
                      value -> {
                        if (chart.unit() == Chart.Unit.PERCENT) {
                          percents.add(value);
                        } else {
                          amounts.add(value);
                        }
                      });
            });
  }

  private void cards(Cards cards) {
    counts.add((long) cards.cards().size());
    Map<String, List<String>> byLabel = new TreeMap<>();
    for (Cards.Card card : cards.cards()) {
      card.details()
          .forEach(
              fact ->
                  byLabel
                      .computeIfAbsent(fact.label(), key -> new ArrayList<>())
                      .add(formats.format(fact.entry().datum())));
    }
    byLabel.values().forEach(this::groups);
    List<Long> told =
        cards.cards().stream()
            .flatMap(card -> card.details().stream())
            .map(fact -> COUNTED.matcher(formats.format(fact.entry().datum())))
            .filter(Matcher::matches)
            .map(count -> Long.valueOf(count.group(1)))
            .toList();
    counts.addAll(told);
    counts.add(told.stream().mapToLong(Long::longValue).sum());
    long unnamed = cards.cards().stream().filter(card -> card.title().isBlank()).count();
    counts.add(unnamed);
  }

  private void horizons(Horizons horizons) {
    long all = 0;
    long late = 0;
    for (Horizons.Horizon horizon : horizons.horizons()) {
      all += horizon.items().size();
      late +=
          horizon.items().stream()
              .filter(
                  item ->
                      item.details().stream()
                          .anyMatch(fact -> fact.entry().mark() == Entry.Mark.OVERDUE))
              .count();
      counts.add((long) horizon.items().size());
      counts.add(all);
    }
    counts.addAll(List.of(late, all - late, 30L, 90L));
  }

  private void matrix(Matrix matrix) {
    matrix.columns().forEach(this::entry);
    long cells = 0;
    List<String> states = new ArrayList<>();
    for (int i = 0; i < matrix.columns().size(); i++) {
      int at = i;
      parts.add(
          matrix.rows().stream()
              .map(row -> row.cells().get(at))
              .filter(
                  cell ->
                      cell.state().datum() instanceof Datum.State state
                          && Set.of("OPEN_OPPORTUNITY", "POTENTIAL").contains(state.code()))
              .map(cell -> amount(cell.amount()))
              .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    for (Matrix.Row row : matrix.rows()) {
      datum(row.total());
      for (Matrix.Cell cell : row.cells()) {
        if (!cell.state().isBlank()) {
          cells++;
          states.add(formats.format(cell.state().datum()));
        }
      }
    }
    counts.add(cells);
    groups(states);
    parts.add(
        matrix.rows().stream()
            .map(Matrix.Row::total)
            .map(ShownFacts::amountOf)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static BigDecimal amountOf(Datum datum) {
    return datum instanceof Datum.Amount amount ? amount.value() : BigDecimal.ZERO;
  }

  /** How many have the same value, or one of several values; absent ones are a group, too. */
  private void groups(List<String> values) {
    List<Long> sizes =
        values.stream()
            .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
            .values()
            .stream()
            .sorted((a, b) -> Long.compare(b, a))
            .limit(6)
            .toList();
    counts.add((long) values.size());
    for (int chosen = 1; chosen < 1 << sizes.size(); chosen++) {
      long sum = 0;
      for (int i = 0; i < sizes.size(); i++) {
        sum += (chosen >> i & 1) == 1 ? sizes.get(i) : 0;
      }
      counts.add(sum);
    }
  }
}
