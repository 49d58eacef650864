package io.keyplan.poi.excel.write;

import io.keyplan.document.Grid;
import io.keyplan.poi.excel.workbook.Anchored;
import io.keyplan.poi.excel.workbook.Workbook;
import io.keyplan.poi.ooxml.Digests;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.LanguageTag;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import java.util.List;

/**
 * Writes people as points of a scatter chart, with their names from cells as labels. Lives for one
 * chart.
 */
final class ScatterWriter {

  private static final int ACROSS = 211;
  private static final int UP = 212;
  private static final double[][] CORNERS = {
    {0.07, 0.03}, {0.56, 0.03}, {0.07, 0.81}, {0.56, 0.81}
  };

  private static final String EXTENDED = "http://schemas.microsoft.com/office/drawing/2012/chart";
  private static final String SHAPES =
      "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing";
  private static final String LABEL = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
  private static final String RANGE = "{02D57815-91ED-43cb-92C2-25804820EDAC}";

  private final Palette palette;
  private final String language;
  private final Anchored.Scatter scatter;
  private final Grid grid;
  private final ElementWriter out = new ElementWriter();

  ScatterWriter(Workbook workbook, Anchored.Scatter scatter) {
    this.palette = workbook.theme().palette();
    this.language = LanguageTag.of(workbook.document().locale());
    this.scatter = scatter;
    this.grid = scatter.grid();
  }

  /**
   * Writes the chart.
   *
   * @param corners id of the relationship to {@link #corners}
   */
  byte[] write(String corners) {
    out.open(
            "c:chartSpace",
            "xmlns:c",
            Namespaces.CHART,
            "xmlns:a",
            Namespaces.DRAWING,
            "xmlns:r",
            Namespaces.RELATIONSHIPS)
        .val("c:date1904", 0)
        .val("c:lang", language)
        .val("c:roundedCorners", 0)
        .open("c:chart")
        .val("c:autoTitleDeleted", 1)
        .open("c:plotArea");
    layout();
    out.open("c:scatterChart").val("c:scatterStyle", "lineMarker").val("c:varyColors", 0);
    people();
    out.val("c:axId", ACROSS).val("c:axId", UP).close("c:scatterChart");
    axis(ACROSS, UP, "b", grid.xTitle());
    axis(UP, ACROSS, "l", grid.yTitle());
    out.open("c:spPr").empty("a:noFill");
    out.open("a:ln", "w", 9525);
    fill(palette.hairline());
    out.close("a:ln").close("c:spPr").close("c:plotArea");
    out.val("c:plotVisOnly", 1).val("c:dispBlanksAs", "gap").close("c:chart");
    out.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close("a:ln");
    out.close("c:spPr");
    text(9, false, palette.ink());
    out.empty("c:userShapes", "r:id", corners);
    return out.close("c:chartSpace").bytes();
  }

  /** The plot has its place, so that the corners have theirs. */
  private void layout() {
    out.open("c:layout").open("c:manualLayout").val("c:layoutTarget", "inner");
    out.val("c:xMode", "edge").val("c:yMode", "edge").val("c:x", 0.06).val("c:y", 0.02);
    out.val("c:w", 0.91).val("c:h", 0.86).close("c:manualLayout").close("c:layout");
  }

  private void people() {
    out.open("c:ser").val("c:idx", 1).val("c:order", 1);
    out.open("c:spPr").open("a:ln", "w", 19050).empty("a:noFill").close("a:ln").close("c:spPr");
    marker(palette.primary());
    labels();
    numbers("c:xVal", scatter.across(), 0);
    numbers("c:yVal", scatter.up(), 1);
    out.val("c:smooth", 0);
    names();
    out.close("c:ser");
  }

  private void marker(Color color) {
    out.open("c:marker").val("c:symbol", "circle").val("c:size", 9).open("c:spPr");
    fill(color);
    out.open("a:ln", "w", 9525);
    fill(Blend.WHITE);
    out.close("a:ln").close("c:spPr").close("c:marker");
  }

  /** Each label takes its text from the person's cell. */
  private void labels() {
    out.open("c:dLbls");
    for (int i = 0; i < grid.points().size(); i++) {
      out.open("c:dLbl").val("c:idx", i).open("c:tx").open("c:rich").empty("a:bodyPr");
      out.open("a:p").open("a:fld", "id", Digests.guid("label " + i), "type", "CELLRANGE");
      out.empty("a:rPr", "lang", language).text("a:t", grid.points().get(i).label());
      out.close("a:fld").empty("a:endParaRPr", "lang", language).close("a:p");
      out.close("c:rich").close("c:tx");
      place(i);
      labelsFromCells();
      out.close("c:dLbl");
    }
    out.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close("a:ln");
    out.close("c:spPr");
    text(9, false, palette.ink());
    out.val("c:dLblPos", "r");
    shown();
    labelsFromCells();
    out.close("c:dLbls");
  }

  private void labelsFromCells() {
    out.open("c:extLst").open("c:ext", "uri", LABEL, "xmlns:c15", EXTENDED);
    out.val("c15:showDataLabelsRange", 1).close("c:ext").close("c:extLst");
  }

  /** Names of those at the right edge stand at the left of their points. */
  private void place(int point) {
    out.val("c:dLblPos", grid.points().get(point).x() >= 5 ? "l" : "r");
    shown();
  }

  private void shown() {
    out.val("c:showLegendKey", 0)
        .val("c:showVal", 0)
        .val("c:showCatName", 0)
        .val("c:showSerName", 0)
        .val("c:showPercent", 0)
        .val("c:showBubbleSize", 0);
  }

  private void numbers(String element, String range, int at) {
    List<double[]> points = scatter.points();
    out.open(element).open("c:numRef").text("c:f", range).open("c:numCache");
    out.text("c:formatCode", "General").val("c:ptCount", points.size());
    for (int i = 0; i < points.size(); i++) {
      String value = String.valueOf(points.get(i)[at]);
      out.open("c:pt", "idx", i).text("c:v", value).close("c:pt");
    }
    out.close("c:numCache").close("c:numRef").close(element);
  }

  private void names() {
    out.open("c:extLst").open("c:ext", "uri", RANGE, "xmlns:c15", EXTENDED);
    out.open("c15:datalabelsRange").text("c15:f", scatter.names()).open("c15:dlblRangeCache");
    out.val("c:ptCount", grid.points().size());
    for (int i = 0; i < grid.points().size(); i++) {
      out.open("c:pt", "idx", i).text("c:v", grid.points().get(i).label()).close("c:pt");
    }
    out.close("c15:dlblRangeCache").close("c15:datalabelsRange");
    out.close("c:ext").close("c:extLst");
  }

  /** Gives the part with the names of the four fields, which stand in the corners. */
  byte[] corners() {
    ElementWriter shapes = new ElementWriter();
    shapes.open("c:userShapes", "xmlns:c", Namespaces.CHART, "xmlns:a", Namespaces.DRAWING);
    for (int i = 0; i < Math.min(CORNERS.length, grid.quadrants().size()); i++) {
      corner(shapes, i);
    }
    return shapes.close("c:userShapes").bytes();
  }

  private void corner(ElementWriter shapes, int i) {
    boolean left = i % 2 == 0;
    shapes.open("cdr:relSizeAnchor", "xmlns:cdr", SHAPES);
    corner(shapes, "cdr:from", CORNERS[i][0], CORNERS[i][1]);
    corner(shapes, "cdr:to", CORNERS[i][0] + 0.4, CORNERS[i][1] + 0.06);
    shapes.open("cdr:sp", "macro", "", "textlink", "").open("cdr:nvSpPr");
    shapes.empty("cdr:cNvPr", "id", i + 2, "name", "Field " + (i + 1));
    shapes.empty("cdr:cNvSpPr", "txBox", 1).close("cdr:nvSpPr").open("cdr:spPr");
    shapes.open("a:prstGeom", "prst", "rect").empty("a:avLst").close("a:prstGeom");
    shapes.empty("a:noFill").close("cdr:spPr").open("cdr:txBody");
    shapes.empty("a:bodyPr", "wrap", "square", "lIns", 0, "tIns", 0, "rIns", 0, "bIns", 0);
    shapes.empty("a:lstStyle").open("a:p").empty("a:pPr", "algn", left ? "l" : "r");
    shapes.open("a:r").open("a:rPr", "lang", language, "sz", 900, "b", 1).open("a:solidFill");
    shapes.val("a:srgbClr", palette.secondary().rgb()).close("a:solidFill").close("a:rPr");
    shapes.text("a:t", grid.quadrants().get(i)).close("a:r").close("a:p");
    shapes.close("cdr:txBody").close("cdr:sp").close("cdr:relSizeAnchor");
  }

  private static void corner(ElementWriter shapes, String element, double x, double y) {
    shapes.open(element).text("cdr:x", String.valueOf(x)).text("cdr:y", String.valueOf(y));
    shapes.close(element);
  }

  /** The axes cross in the middle, and so part the four fields. */
  private void axis(int id, int other, String place, String title) {
    out.open("c:valAx").val("c:axId", id).open("c:scaling").val("c:orientation", "minMax");
    out.val("c:max", 5.6).val("c:min", 0.4).close("c:scaling").val("c:delete", 0);
    out.val("c:axPos", place).open("c:title").open("c:tx").open("c:rich");
    if (place.equals("l")) {
      out.empty("a:bodyPr", "rot", -5_400_000, "vert", "horz");
    } else {
      out.empty("a:bodyPr");
    }
    out.open("a:p").open("a:r").open("a:rPr", "lang", language, "sz", 900, "b", 1);
    fill(palette.ink());
    out.close("a:rPr").text("a:t", title).close("a:r").close("a:p");
    out.close("c:rich").close("c:tx").val("c:overlay", 0).close("c:title");
    out.empty("c:numFmt", "formatCode", "0;;", "sourceLinked", 0);
    out.val("c:majorTickMark", "none").val("c:minorTickMark", "none");
    out.val("c:tickLblPos", "none").open("c:spPr").open("a:ln", "w", 12700);
    fill(palette.hairline());
    out.close("a:ln").close("c:spPr");
    out.val("c:crossAx", other).val("c:crossesAt", 3).val("c:crossBetween", "midCat");
    out.val("c:majorUnit", 1).close("c:valAx");
  }

  private void text(double size, boolean bold, Color color) {
    out.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
    out.open("a:defRPr", "sz", Math.round(size * 100), "b", bold ? 1 : 0);
    fill(color);
    out.empty("a:latin", "typeface", "+mn-lt").close("a:defRPr").close("a:pPr");
    out.empty("a:endParaRPr", "lang", language).close("a:p").close("c:txPr");
  }

  private void fill(Color color) {
    out.open("a:solidFill").val("a:srgbClr", color.rgb()).close("a:solidFill");
  }
}
