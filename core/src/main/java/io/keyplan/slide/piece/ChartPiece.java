package io.keyplan.slide.piece;

import io.keyplan.document.Chart;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;

/**
 * A native chart.
 *
 * @param chart what it shows
 * @param heading its title with the unit of its numbers
 * @param tallest the height up to which it looks right
 */
record ChartPiece(Chart chart, String heading, double tallest) implements Piece {

  private static final double MIN_WIDTH = 330;
  private static final double HEIGHT = 210;

  /** Larger numbers have no room on the parts of a bar. */
  private static final double LARGEST = 13;

  @Override
  public double minWidth(Scale scale) {
    return chart.kind() == Chart.Kind.DOUGHNUT ? MIN_WIDTH - 60 : MIN_WIDTH;
  }

  @Override
  public double height(double width, Scale scale) {
    return HEIGHT;
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return tallest;
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    double size = Math.min(LARGEST, scale.label());
    canvas.add(new Shape.Plot(canvas.unique(chart.title()), box, chart, size));
  }
}
