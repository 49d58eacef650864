package io.keyplan.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chart of numbers by category.
 *
 * @param id unique in the document
 * @param kind kind of the chart
 * @param title what the chart shows; an exporter adds the unit in the scale that it chooses
 * @param categories the categories in order
 * @param series the series in order
 * @param unit unit of the numbers
 * @param currency ISO 4217 code where the unit is money; else empty
 * @param alternative the chart in words
 * @param source the table that has the same numbers; null for none
 * @param emphasis what it is about, and what has not happened yet
 */
public record Chart(
    String id,
    Kind kind,
    String title,
    List<String> categories,
    List<Series> series,
    Unit unit,
    String currency,
    String alternative,
    @Nullable Source source,
    Emphasis emphasis)
    implements Block {

  /** Copies the lists. */
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /** Creates a chart of numbers that no table has. */
  public Chart(
      String id,
      Kind kind,
      String title,
      List<String> categories,
      List<Series> series,
      Unit unit,
      String currency,
      String alternative) {
    this(id, kind, title, categories, series, unit, currency, alternative, null, Emphasis.NONE);
  }

  /** Gives the same chart with the table that has its numbers. */
  public Chart of(Source table) {
    return new Chart(
        id, kind, title, categories, series, unit, currency, alternative, table, emphasis);
  }

  /** Gives the same chart with what it is about. */
  public Chart about(Emphasis wanted) {
    return new Chart(
        id, kind, title, categories, series, unit, currency, alternative, source, wanted);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.chart(this);
  }

  @Override
  public Stream<Entry> entries() {
    return Stream.empty();
  }

  /**
   * The table that has a chart's numbers. Rows are told by what stands in the first column; where
   * several say the same, the number is their sum.
   *
   * @param table id of the table
   * @param rows what the rows are in the chart
   * @param columns keys of the columns, one for each series where rows are categories, else one for
   *     each category
   */
  public record Source(String table, Rows rows, List<String> columns) {
    /** Copies the keys. */
    public Source {
      columns = List.copyOf(columns);
    }
  }

  /**
   * What a chart is about: that has the accent's colour, and all else is quiet.
   *
   * @param name name of a series or, of a chart with one series, of a category; empty where nothing
   *     stands out
   * @param ahead how many of the last categories have not happened yet, so that they are hatched
   */
  public record Emphasis(String name, int ahead) {
    /** Nothing stands out, and all has happened. */
    public static final Emphasis NONE = new Emphasis("", 0);
  }

  /** What the rows of a table are in a chart. */
  public enum Rows {
    /** Categories. */
    CATEGORIES,
    /** Series. */
    SERIES
  }

  /** Kinds of charts. */
  public enum Kind {
    /** Columns whose parts stand on each other. */
    STACKED_COLUMNS,
    /** Columns side by side, and lines for series that are targets. */
    COLUMNS,
    /** Horizontal bars. */
    BARS,
    /** A ring of shares. */
    DOUGHNUT
  }

  /** Units of a chart's numbers. */
  public enum Unit {
    /** Money. */
    MONEY,
    /** Percent; 15 means 15 %. */
    PERCENT,
    /** A plain number. */
    NUMBER,
    /** How many there are of something; none has no label. */
    COUNT
  }

  /** What a series is, so that it can be told from the others at a glance. */
  public enum Role {
    /** A part of a whole. */
    PART,
    /** What happened. */
    ACTUAL,
    /** What is expected. */
    FORECAST,
    /** What is aimed at. */
    TARGET
  }

  /**
   * Numbers of one kind.
   *
   * @param name name of the series
   * @param role what the series is
   * @param values one number a category; null where there is none
   */
  public record Series(String name, Role role, List<@Nullable BigDecimal> values) {
    /** Copies the numbers. */
    public Series {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }
  }
}
