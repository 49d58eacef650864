package io.keyplan.poi.ooxml;

import io.keyplan.document.Chart;
import io.keyplan.figure.ChartSeries;
import io.keyplan.figure.ChartSeries.Look;
import io.keyplan.text.TextMetrics;
import io.keyplan.theme.Color;
import java.util.List;
import java.util.Objects;

/**
 * Writes a chart as DrawingML.
 *
 * <p>The order of the elements is the schema's, which Office insists on. Values are told by labels
 * rather than by an axis, as long as there is room for them.
 */
final class ChartXml {

  private static final int CATEGORIES = 111;
  private static final int VALUES = 112;

  private final Chart chart;
  private final List<ChartSeries> series;

  /** The series that are drawn; where sums have their labels elsewhere, they are not. */
  private final List<ChartSeries> drawn;

  private final ChartSeriesXml parts;
  private final ChartText text;
  private final ChartColors colors;
  private final String format;
  private final ElementWriter out = new ElementWriter();

  ChartXml(
      Chart chart,
      List<ChartSeries> series,
      ChartNumbers numbers,
      ChartColors colors,
      ChartText text,
      double width,
      ChartRanges ranges) {
    this.chart = chart;
    this.series = series;
    boolean tops = series.stream().anyMatch(each -> each.look() == Look.TOP);
    this.drawn = series.stream().filter(each -> !tops || each.look() != Look.SUM).toList();
    this.colors = colors;
    this.text = text;
    this.format = numbers.code();
    this.parts =
        new ChartSeriesXml(
            out, chart, numbers, colors, text, hasRoomForLabels(numbers, width), ranges);
  }

  /**
   * Gives the part.
   *
   * @param workbook id of the relationship with the workbook; empty where the ranges are those of
   *     the workbook that shows the chart
   */
  byte[] xml(String workbook) {
    out.open(
            "c:chartSpace",
            "xmlns:c",
            Namespaces.CHART,
            "xmlns:a",
            Namespaces.DRAWING,
            "xmlns:r",
            Namespaces.RELATIONSHIPS)
        .val("c:date1904", 0)
        .val("c:lang", text.language())
        .val("c:roundedCorners", 0)
        .open("c:chart")
        .val("c:autoTitleDeleted", 1)
        .open("c:plotArea")
        .empty("c:layout");
    if (chart.kind() == Chart.Kind.DOUGHNUT) {
      doughnut();
    } else {
      columns(chart.kind() == Chart.Kind.BARS);
    }
    out.open("c:spPr").empty("a:noFill").close("c:spPr").close("c:plotArea");
    legend();
    out.val("c:plotVisOnly", 1).val("c:dispBlanksAs", "gap").close("c:chart");
    out.open("c:spPr").empty("a:noFill");
    out.open("a:ln").empty("a:noFill").close("a:ln").close("c:spPr");
    text.properties(out, colors.ink(), false);
    if (!workbook.isEmpty()) {
      out.open("c:externalData", "r:id", workbook).val("c:autoUpdate", 0).close("c:externalData");
    }
    return out.close("c:chartSpace").bytes();
  }

  /** Labels that would touch each other give way to an axis. */
  private boolean hasRoomForLabels(ChartNumbers numbers, double width) {
    if (chart.kind() == Chart.Kind.BARS || chart.kind() == Chart.Kind.DOUGHNUT) {
      return true;
    }
    boolean side = chart.kind() == Chart.Kind.COLUMNS && !ChartSeries.isInTurn(chart);
    double columns = side ? columns() : 1;
    double room = width / chart.categories().size() / (columns + gap() / 100.0);
    double widest =
        series.stream()
            .flatMap(each -> each.values().stream())
            .filter(Objects::nonNull)
            .mapToDouble(value -> TextMetrics.regular(text.size()).width(numbers.label(value)))
            .max()
            .orElse(0);
    return widest + 3 <= (side ? room : room * 1.5);
  }

  private long columns() {
    return series.stream().filter(ChartSeries::isColumn).count();
  }

  private void doughnut() {
    out.open("c:doughnutChart").val("c:varyColors", 1);
    parts.slices(series.get(0));
    out.val("c:firstSliceAng", 0).val("c:holeSize", 58).close("c:doughnutChart");
  }

  private void columns(boolean bars) {
    boolean stacked = chart.kind() == Chart.Kind.STACKED_COLUMNS;
    out.open("c:barChart")
        .val("c:barDir", bars ? "bar" : "col")
        .val("c:grouping", stacked ? "stacked" : "clustered")
        .val("c:varyColors", 0);
    series.stream().filter(ChartSeries::isColumn).forEach(parts::columns);
    out.val("c:gapWidth", gap())
        .val("c:overlap", stacked || ChartSeries.isInTurn(chart) ? 100 : -8);
    axisIds();
    out.close("c:barChart");
    if (columns() < series.size()) {
      out.open("c:lineChart").val("c:grouping", "standard").val("c:varyColors", 0);
      for (ChartSeries each : drawn) {
        if (each.look() == Look.TOP) {
          parts.tops(each, sums());
        } else if (!each.isColumn()) {
          parts.line(each);
        }
      }
      out.val("c:marker", 1);
      axisIds();
      out.close("c:lineChart");
    }
    categoryAxis(bars);
    valueAxis(bars);
  }

  private ChartSeries sums() {
    return series.stream().filter(each -> each.look() == Look.SUM).findFirst().orElseThrow();
  }

  /** Few columns are kept from growing as wide as the chart. */
  private int gap() {
    int places = chart.categories().size();
    return places == 1 ? 400 : places == 2 ? 180 : places <= 4 ? 70 : 50;
  }

  private void axisIds() {
    out.val("c:axId", CATEGORIES).val("c:axId", VALUES);
  }

  private void categoryAxis(boolean bars) {
    out.open("c:catAx")
        .val("c:axId", CATEGORIES)
        .open("c:scaling")
        .val("c:orientation", bars ? "maxMin" : "minMax")
        .close("c:scaling")
        .val("c:delete", 0)
        .val("c:axPos", bars ? "l" : "b")
        .empty("c:numFmt", "formatCode", "General", "sourceLinked", 0)
        .val("c:majorTickMark", "none")
        .val("c:minorTickMark", "none")
        .val("c:tickLblPos", "low");
    hairline();
    text.properties(out, bars ? colors.ink() : colors.secondary(), false);
    out.val("c:crossAx", VALUES)
        .val("c:crosses", "autoZero")
        .val("c:auto", 0)
        .val("c:lblAlgn", "ctr")
        .val("c:lblOffset", 100)
        .val("c:noMultiLvlLbl", 1)
        .close("c:catAx");
  }

  /** The axis is there for the scale; it is seen only where there are no labels. */
  private void valueAxis(boolean bars) {
    out.open("c:valAx").val("c:axId", VALUES);
    out.open("c:scaling").val("c:orientation", "minMax");
    if (series.stream().noneMatch(ChartSeries::hasNegative)) {
      out.val("c:min", 0);
    }
    out.close("c:scaling").val("c:delete", parts.labelled() ? 1 : 0);
    out.val("c:axPos", bars ? "b" : "l");
    if (!parts.labelled()) {
      out.open("c:majorGridlines");
      hairline();
      out.close("c:majorGridlines");
    }
    out.empty("c:numFmt", "formatCode", format, "sourceLinked", 0)
        .val("c:majorTickMark", "none")
        .val("c:minorTickMark", "none")
        .val("c:tickLblPos", "nextTo")
        .open("c:spPr")
        .open("a:ln")
        .empty("a:noFill")
        .close("a:ln")
        .close("c:spPr");
    text.properties(out, colors.secondary(), false);
    out.val("c:crossAx", CATEGORIES)
        .val("c:crosses", bars ? "max" : "autoZero")
        .val("c:crossBetween", "between")
        .close("c:valAx");
  }

  private void hairline() {
    out.open("c:spPr").open("a:ln", "w", 9525);
    colors.fillHairline(out);
    out.close("a:ln").close("c:spPr");
  }

  private void legend() {
    boolean shares = chart.kind() == Chart.Kind.DOUGHNUT;
    boolean named = chart.kind() == Chart.Kind.BARS && ChartSeries.isInTurn(chart);
    if (!shares && (series.size() < 2 || named)) {
      return;
    }
    out.open("c:legend").val("c:legendPos", shares ? "r" : "b");
    for (int i = 0; i < drawn.size(); i++) {
      Look look = drawn.get(i).look();
      if (look == Look.SUM || look == Look.TOP) {
        out.open("c:legendEntry").val("c:idx", i).val("c:delete", 1);
        out.close("c:legendEntry");
      }
    }
    out.val("c:overlay", 0);
    Color ink = colors.ink();
    text.properties(out, ink, false);
    out.close("c:legend");
  }
}
