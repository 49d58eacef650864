package io.keyplan.poi.ooxml;

import io.keyplan.document.Chart;
import io.keyplan.figure.ChartSeries;
import io.keyplan.figure.ChartSeries.Look;
import io.keyplan.theme.Color;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the series of a chart, with the numbers that they show until the workbook changes. */
final class ChartSeriesXml {

  /** A part of a column, or a slice, below this share of the largest has no room for a label. */
  private static final double SMALLEST_LABELLED = 0.09;

  private static final int MOST_INNER_LABELS = 20;

  private final ElementWriter out;
  private final Chart chart;
  private final ChartNumbers numbers;
  private final ChartColors colors;
  private final ChartText text;
  private final boolean labelled;
  private final ChartRanges ranges;

  ChartSeriesXml(
      ElementWriter out,
      Chart chart,
      ChartNumbers numbers,
      ChartColors colors,
      ChartText text,
      boolean labelled,
      ChartRanges ranges) {
    this.out = out;
    this.chart = chart;
    this.numbers = numbers;
    this.colors = colors;
    this.text = text;
    this.labelled = labelled;
    this.ranges = ranges;
  }

  /** Says whether the values are told by labels. */
  boolean labelled() {
    return labelled;
  }

  void columns(ChartSeries series) {
    open(series);
    fill(colors.of(series), series.look() == Look.HATCHED);
    out.val("c:invertIfNegative", 0);
    points(series);
    boolean stacked = chart.kind() == Chart.Kind.STACKED_COLUMNS && chart.series().size() > 1;
    boolean few = inner() <= MOST_INNER_LABELS;
    if (stacked && (few || series.values().stream().anyMatch(ChartSeriesXml::isNegative))) {
      innerLabels(series, few);
    } else if (!stacked && labelled && hasTargets()) {
      insideLabels(series);
    } else if (!stacked && labelled) {
      labels(series, "outEnd", colors.ink(), chart.series().size() == 1);
    }
    data(series);
    out.close("c:ser");
  }

  /** What a chart is about, and what has not happened yet, differs from the rest of a series. */
  private void points(ChartSeries series) {
    for (int i = 0; i < series.values().size(); i++) {
      boolean hatched = series.look() == Look.SOLID && series.isHatched(i);
      boolean standsOut = ChartSeries.standsOut(chart, i);
      if (hatched || standsOut) {
        out.open("c:dPt").val("c:idx", i).val("c:invertIfNegative", 0).val("c:bubble3D", 0);
        fill(standsOut ? colors.accent() : colors.of(series), hatched);
        out.close("c:dPt");
      }
    }
  }

  private void fill(Color color, boolean hatched) {
    out.open("c:spPr");
    if (hatched) {
      colors.hatch(out, color);
      out.open("a:ln", "w", 9525);
      colors.fill(out, color);
      out.close("a:ln");
    } else {
      colors.fill(out, color);
    }
    out.close("c:spPr");
  }

  /** A line of targets, or the sums of columns, of which only the labels are seen. */
  void line(ChartSeries series) {
    open(series);
    out.open("c:spPr").open("a:ln", "w", 22225, "cap", "rnd");
    boolean sum = series.look() == Look.SUM;
    if (sum || numbers.growing() && series.values().contains(null)) {
      out.empty("a:noFill");
    } else {
      colors.fillAccent(out);
      out.val("a:prstDash", "sysDash").empty("a:round");
    }
    out.close("a:ln").close("c:spPr").open("c:marker");
    if (sum) {
      out.val("c:symbol", "none");
    } else {
      out.val("c:symbol", "diamond").val("c:size", 8).open("c:spPr");
      colors.fillAccent(out);
      out.open("a:ln").empty("a:noFill").close("a:ln").close("c:spPr");
    }
    out.close("c:marker");
    if (labelled) {
      boolean beside = !sum && chart.kind() == Chart.Kind.STACKED_COLUMNS;
      Color color = sum ? colors.ink() : colors.accentText();
      labels(series, beside ? "r" : "t", color, true);
    }
    data(series);
    out.val("c:smooth", 0).close("c:ser");
  }

  /** Where columns end above, of which only the labels are seen: the sums. */
  void tops(ChartSeries tops, ChartSeries sums) {
    open(tops);
    out.open("c:spPr").open("a:ln").empty("a:noFill").close("a:ln").close("c:spPr");
    out.open("c:marker").val("c:symbol", "none").close("c:marker");
    SumLabels labels = new SumLabels(out, numbers, text, colors, sums);
    if (labelled) {
      labels.write();
    }
    data(tops);
    out.val("c:smooth", 0);
    if (labelled) {
      labels.range(ranges.values(sums.index(), sums.values().size()));
    }
    out.close("c:ser");
  }

  void slices(ChartSeries series) {
    open(series);
    for (int i = 0; i < chart.categories().size(); i++) {
      out.open("c:dPt").val("c:idx", i).val("c:bubble3D", 0).open("c:spPr");
      colors.fill(out, colors.series(i));
      out.open("a:ln", "w", 19050).open("a:solidFill").val("a:schemeClr", "bg1");
      out.close("a:solidFill").close("a:ln").close("c:spPr").close("c:dPt");
    }
    sliceLabels(series);
    data(series);
    out.close("c:ser");
  }

  private void open(ChartSeries series) {
    out.open("c:ser").val("c:idx", series.index()).val("c:order", series.index());
    out.open("c:tx").open("c:strRef");
    out.text("c:f", ranges.name(series.index()));
    out.open("c:strCache").val("c:ptCount", 1).open("c:pt", "idx", 0);
    out.text("c:v", series.name());
    out.close("c:pt").close("c:strCache").close("c:strRef").close("c:tx");
  }

  // ---- labels -----------------------------------------------------------------------------------

  /**
   * Labels the parts of columns that have room for it; of very many only those below zero, which
   * the sums above the columns do not tell.
   */
  private void innerLabels(ChartSeries series, boolean all) {
    BigDecimal whole = largestSum();
    out.open("c:dLbls");
    for (int i = 0; i < series.values().size(); i++) {
      BigDecimal value = series.values().get(i);
      boolean later = value == null && numbers.growing();
      if (!later && isSmall(value, whole) || !all && !isNegative(value)) {
        out.open("c:dLbl").val("c:idx", i).val("c:delete", 1).close("c:dLbl");
      } else if (value != null && (series.isHatched(i) || numbers.isBound(value))) {
        out.open("c:dLbl").val("c:idx", i);
        if (series.isHatched(i)) {
          plate(code(value), false);
        } else {
          format(code(value), colors.textOn(colors.of(series)), false);
        }
        out.val("c:dLblPos", "ctr");
        shown();
        out.close("c:dLbl");
      }
    }
    format(numbers.code(), colors.textOn(colors.of(series)), false);
    out.val("c:dLblPos", "ctr");
    shown();
    out.close("c:dLbls");
  }

  private static boolean isNegative(@Nullable BigDecimal value) {
    return value != null && value.signum() < 0;
  }

  private void labels(ChartSeries series, String place, Color color, boolean bold) {
    labels(series, code -> format(code, color, bold), place);
  }

  /** A slice's label has the colour that can be read on that slice. */
  private void sliceLabels(ChartSeries series) {
    BigDecimal sum =
        series.values().stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    out.open("c:dLbls");
    for (int i = 0; i < series.values().size(); i++) {
      out.open("c:dLbl").val("c:idx", i);
      if (isSmall(series.values().get(i), sum)) {
        out.val("c:delete", 1);
      } else {
        format(code(series.values().get(i)), colors.textOn(colors.series(i)), true);
        shown();
      }
      out.close("c:dLbl");
    }
    format(numbers.code(), colors.ink(), true);
    shown();
    out.val("c:showLeaderLines", 0).close("c:dLbls");
  }

  private static boolean isSmall(@Nullable BigDecimal value, BigDecimal whole) {
    return value == null || value.abs().doubleValue() < SMALLEST_LABELLED * whole.doubleValue();
  }

  private void format(String code, Color color, boolean bold) {
    out.empty("c:numFmt", "formatCode", code, "sourceLinked", 0);
    out.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close("a:ln");
    out.close("c:spPr");
    text.properties(out, color, bold);
  }

  /** On hatching, a label has a ground of its own. */
  private void plate(String code, boolean bold) {
    out.empty("c:numFmt", "formatCode", code, "sourceLinked", 0).open("c:spPr");
    colors.fill(out, colors.ground());
    out.open("a:ln").empty("a:noFill").close("a:ln").close("c:spPr");
    text.properties(out, colors.ink(), bold);
  }

  private void shown() {
    out.val("c:showLegendKey", 0)
        .val("c:showVal", 1)
        .val("c:showCatName", 0)
        .val("c:showSerName", 0)
        .val("c:showPercent", 0)
        .val("c:showBubbleSize", 0);
  }

  /** Where a line of targets runs past the tops of the columns, their labels stand inside. */
  private boolean hasTargets() {
    return chart.kind() == Chart.Kind.COLUMNS
        && chart.series().size() > 1
        && chart.series().stream().anyMatch(each -> each.role() == Chart.Role.TARGET);
  }

  private void insideLabels(ChartSeries series) {
    labels(
        series,
        code -> {
          if (series.look() == Look.HATCHED) {
            plate(code, true);
          } else {
            format(code, colors.textOn(colors.of(series)), true);
          }
        },
        "ctr");
  }

  /** Writes the labels of a series, those that read as a bound with a format of their own. */
  private void labels(ChartSeries series, Consumer<String> look, String place) {
    out.open("c:dLbls");
    for (int i = 0; i < series.values().size(); i++) {
      BigDecimal value = series.values().get(i);
      if (value != null && numbers.isBound(value)) {
        out.open("c:dLbl").val("c:idx", i);
        look.accept(numbers.code(value));
        out.val("c:dLblPos", place);
        shown();
        out.close("c:dLbl");
      }
    }
    look.accept(numbers.code());
    out.val("c:dLblPos", place);
    shown();
    out.close("c:dLbls");
  }

  private String code(@Nullable BigDecimal value) {
    return value != null && numbers.isBound(value) ? numbers.code(value) : numbers.code();
  }

  private int inner() {
    return chart.categories().size() * chart.series().size();
  }

  private BigDecimal largestSum() {
    BigDecimal largest = BigDecimal.ZERO;
    for (int i = 0; i < chart.categories().size(); i++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Chart.Series series : chart.series()) {
        BigDecimal value = series.values().get(i);
        sum = value == null || series.role() == Chart.Role.TARGET ? sum : sum.add(value.abs());
      }
      largest = largest.max(sum);
    }
    return largest;
  }

  // ---- data -------------------------------------------------------------------------------------

  private void data(ChartSeries series) {
    int rows = chart.categories().size();
    out.open("c:cat").open("c:strRef").text("c:f", ranges.categories(rows));
    out.open("c:strCache").val("c:ptCount", rows);
    for (int i = 0; i < rows; i++) {
      out.open("c:pt", "idx", i).text("c:v", chart.categories().get(i)).close("c:pt");
    }
    out.close("c:strCache").close("c:strRef").close("c:cat");
    out.open("c:val").open("c:numRef");
    out.text("c:f", ranges.values(series.index(), rows));
    out.open("c:numCache").text("c:formatCode", numbers.code()).val("c:ptCount", rows);
    for (int i = 0; i < rows; i++) {
      BigDecimal value = series.values().get(i);
      if (value != null) {
        out.open("c:pt", "idx", i).text("c:v", value.toPlainString()).close("c:pt");
      }
    }
    out.close("c:numCache").close("c:numRef").close("c:val");
  }
}
