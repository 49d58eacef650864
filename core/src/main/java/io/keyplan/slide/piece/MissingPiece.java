package io.keyplan.slide.piece;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;

/**
 * A quiet remark that content is still to come.
 *
 * @param text the remark
 */
record MissingPiece(String text) implements Piece {

  private static final double HEIGHT = 90;

  @Override
  public double minWidth(Scale scale) {
    return 160;
  }

  @Override
  public double height(double width, Scale scale) {
    return HEIGHT;
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return HEIGHT * 2;
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    Paragraph paragraph =
        Paragraph.of(text, Style.quiet(scale.body())).aligned(Paragraph.Align.CENTER);
    canvas.form(
        "Missing",
        box.withHeight(Math.min(box.height(), maxHeight(box.width(), scale))),
        Shape.Outline.RECTANGLE,
        null,
        Stroke.dashed(Paint.SECONDARY, 0.75),
        Text.of(paragraph).anchored(Text.Anchor.MIDDLE).inset(Text.Insets.of(12, 8)));
  }
}
