package io.keyplan.figure;

import io.keyplan.document.Document;
import io.keyplan.document.OrgChart;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * An org chart drawn by itself, for formats whose pages have no fixed size; lengths in points.
 *
 * @param width width of all that is drawn
 * @param height height of all that is drawn
 * @param shapes the shapes, in the order in which they lie on each other
 */
public record OrgChartFigure(double width, double height, List<Shape> shapes) {

  private static final double[] WIDTHS = {660, 900, 1_200, 1_600, 2_200};

  /** Height of a figure with its legend, at most. */
  private static final double HEIGHT = 384;

  /** Copies the shapes. */
  public OrgChartFigure {
    shapes = List.copyOf(shapes);
  }

  /** Draws a chart, as wide as it takes to keep it together; a very large one by its branches. */
  public static List<OrgChartFigure> of(OrgChart chart, Document document) {
    if (chart.nodes().isEmpty()) {
      return List.of();
    }
    EntryRuns values = new EntryRuns(document, picture -> true);
    OrgChartLayouts layouts = new OrgChartLayouts(chart, values);
    List<OrgChartSheet> drawings = List.of();
    double width = 0;
    for (double wish : WIDTHS) {
      width = wish;
      drawings = layouts.of(width, HEIGHT - OrgChartDrawing.LEGEND, Scale.NORMAL).drawings();
      if (drawings.size() <= 1) {
        break;
      }
    }
    List<OrgChartFigure> figures = new ArrayList<>();
    for (OrgChartSheet drawing : drawings) {
      Canvas canvas = new Canvas(values);
      double height = drawing.height() + OrgChartDrawing.LEGEND;
      new OrgChartDrawing(layouts, drawing, CardSize.of(Scale.NORMAL))
          .draw(new Box(0, 0, width, height), canvas);
      figures.add(new OrgChartFigure(width, height, canvas.shapes()));
    }
    return figures;
  }
}
