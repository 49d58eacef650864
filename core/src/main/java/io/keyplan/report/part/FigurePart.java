package io.keyplan.report.part;

import io.keyplan.drawing.Shape;
import java.util.List;

/**
 * A drawing.
 *
 * @param alternative what it shows, in words
 * @param width its width in points
 * @param height its height in points
 * @param shapes what is drawn, in the order in which it lies on each other, from the top left
 *     corner
 */
public record FigurePart(String alternative, double width, double height, List<Shape> shapes)
    implements ReportPart {

  /** Copies the list. */
  public FigurePart {
    shapes = List.copyOf(shapes);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.figure(this);
  }
}
