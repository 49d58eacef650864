package io.keyplan.report.part;

import io.keyplan.drawing.Shape;
import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.Map;

/**
 * A drawing.
 *
 * @param title what it is called
 * @param alternative what it shows, in words
 * @param width its width in points
 * @param height its height in points
 * @param shapes what is drawn, in the order in which it lies on each other, from the top left
 *     corner
 * @param values the values that the texts of the shapes can show, by their addresses
 */
public record FigurePart(
    String title,
    String alternative,
    double width,
    double height,
    List<Shape> shapes,
    Map<FieldPath, TextPiece> values)
    implements ReportPart {

  /** Copies the list and the map. */
  public FigurePart {
    shapes = List.copyOf(shapes);
    values = Map.copyOf(values);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.figure(this);
  }
}
