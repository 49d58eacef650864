package io.keyplan.figure;

import io.keyplan.document.Chart;
import io.keyplan.drawing.Shade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A series in its place in the chart and in the workbook.
 *
 * @param index place among the series, from 0
 * @param color place of its colour among those of its shade, from 0
 * @param name name
 * @param look how it is drawn
 * @param shade where its colour comes from
 * @param ahead how many of the last numbers have not happened, so that their columns are hatched
 * @param values one number a category; null where there is none
 */
public record ChartSeries(
    int index,
    int color,
    String name,
    Look look,
    Shade shade,
    int ahead,
    List<@Nullable BigDecimal> values) {

  /** Creates a series of a chart in which nothing stands out. */
  public ChartSeries(
      int index, int color, String name, Look look, List<@Nullable BigDecimal> values) {
    this(index, color, name, look, Shade.RAMP, 0, values);
  }

  /** How a series is drawn. */
  public enum Look {
    /** Columns, bars or slices. */
    SOLID,
    /** Columns that are hatched, since they have not happened. */
    HATCHED,
    /** A line with marks, which is aimed at. */
    LINE,
    /**
     * The sums of the columns, as labels above them. Where some parts are negative, they are not
     * drawn themselves: their labels stand at {@link #TOP}.
     */
    SUM,
    /** Where columns with negative parts end above, with the sums as labels. */
    TOP
  }

  /** Gives the series of a chart as {@link #of(Chart, String, String)} does, sums without names. */
  public static List<ChartSeries> of(Chart chart) {
    return of(chart, "", "");
  }

  /**
   * Gives the series of a chart, with the sums of stacked columns; lines come last.
   *
   * @param total name of the sums
   * @param aboveZero name of the sums of positive parts, which are there if a part is negative
   */
  public static List<ChartSeries> of(Chart chart, String total, String aboveZero) {
    List<ChartSeries> all = new ArrayList<>();
    int quiet = 0;
    for (Chart.Series series : chart.series()) {
      if (!isLine(chart, series)) {
        Look look = series.role() == Chart.Role.FORECAST ? Look.HATCHED : Look.SOLID;
        int ramp = look == Look.HATCHED && isInTurn(chart) ? 0 : all.size();
        Shade shade = shade(chart, series);
        int color = shade == Shade.QUIET ? quiet++ : ramp;
        int ahead = chart.emphasis().ahead();
        all.add(
            new ChartSeries(all.size(), color, series.name(), look, shade, ahead, series.values()));
      }
    }
    boolean sums = chart.kind() == Chart.Kind.STACKED_COLUMNS && all.size() > 1;
    if (sums) {
      List<ChartSeries> parts = List.copyOf(all);
      all.add(new ChartSeries(all.size(), 0, total, Look.SUM, sums(chart, parts, false)));
      if (parts.stream().anyMatch(ChartSeries::hasNegative)) {
        all.add(new ChartSeries(all.size(), 0, aboveZero, Look.TOP, sums(chart, parts, true)));
      }
    }
    for (Chart.Series series : chart.series()) {
      if (isLine(chart, series)) {
        all.add(new ChartSeries(all.size(), 0, series.name(), Look.LINE, series.values()));
      }
    }
    return all;
  }

  private static Shade shade(Chart chart, Chart.Series series) {
    String name = chart.emphasis().name();
    boolean known = chart.series().stream().anyMatch(one -> one.name().equals(name));
    if (!known) {
      return Shade.RAMP;
    }
    return series.name().equals(name) ? Shade.ACCENT : Shade.QUIET;
  }

  /** Says whether what a number tells has not happened, so that it is hatched. */
  public boolean isHatched(int category) {
    return look == Look.HATCHED || look == Look.SOLID && category >= values.size() - ahead;
  }

  /** Says whether a category of a chart with one series stands out. */
  public static boolean standsOut(Chart chart, int category) {
    return chart.series().size() == 1
        && chart.categories().get(category).equals(chart.emphasis().name());
  }

  /** Says whether it is drawn as columns, bars or slices. */
  public boolean isColumn() {
    return look == Look.SOLID || look == Look.HATCHED;
  }

  /** Says whether a value is negative. */
  public boolean hasNegative() {
    return values.stream().anyMatch(value -> value != null && value.signum() < 0);
  }

  /** Says whether no category has two columns side by side; not known of one without numbers. */
  public static boolean isInTurn(Chart chart) {
    boolean any =
        chart.series().stream()
            .flatMap(series -> series.values().stream())
            .anyMatch(Objects::nonNull);
    if (!any) {
      return false;
    }
    for (int i = 0; i < chart.categories().size(); i++) {
      int category = i;
      long there =
          chart.series().stream()
              .filter(series -> !isLine(chart, series))
              .filter(series -> series.values().get(category) != null)
              .count();
      if (there > 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLine(Chart chart, Chart.Series series) {
    return series.role() == Chart.Role.TARGET
        && (chart.kind() == Chart.Kind.COLUMNS || chart.kind() == Chart.Kind.STACKED_COLUMNS)
        && chart.series().size() > 1;
  }

  private static List<@Nullable BigDecimal> sums(
      Chart chart, List<ChartSeries> parts, boolean positive) {
    List<@Nullable BigDecimal> sums = new ArrayList<>();
    for (int i = 0; i < chart.categories().size(); i++) {
      int category = i;
      List<BigDecimal> numbers =
          parts.stream().map(part -> part.values().get(category)).filter(Objects::nonNull).toList();
      sums.add(
          numbers.isEmpty()
              ? null
              : numbers.stream()
                  .filter(number -> !positive || number.signum() > 0)
                  .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    return sums;
  }
}
