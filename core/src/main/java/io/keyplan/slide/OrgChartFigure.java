package io.keyplan.slide;

import io.keyplan.document.Document;
import io.keyplan.document.OrgChart;
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

  /** Copies the shapes. */
  public OrgChartFigure {
    shapes = List.copyOf(shapes);
  }

  /** Draws a chart, as wide as it takes to keep it together; a very large one by its branches. */
  public static List<OrgChartFigure> of(OrgChart chart, Document document) {
    if (chart.nodes().isEmpty()) {
      return List.of();
    }
    Values values = new Values(document.locale(), document.variant(), picture -> true);
    Scale scale = Scale.NORMAL;
    Piece whole = OrgChartPiece.whole(chart, values);
    List<Piece> pieces = List.of();
    double width = 0;
    for (double wish : WIDTHS) {
      width = wish;
      pieces = whole.split(width, Page.CONTENT.height(), scale);
      if (pieces.size() <= 1) {
        break;
      }
    }
    List<OrgChartFigure> figures = new ArrayList<>();
    for (Piece piece : pieces) {
      Canvas canvas = new Canvas(values);
      double height = piece.height(width, scale);
      piece.draw(new Box(0, 0, width, height), scale, canvas);
      figures.add(new OrgChartFigure(width, height, canvas.shapes()));
    }
    return figures;
  }
}
