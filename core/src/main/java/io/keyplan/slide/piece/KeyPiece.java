package io.keyplan.slide.piece;

import io.keyplan.document.Matrix;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import java.util.List;

/**
 * What the letters and tints of a matrix stand for.
 *
 * @param keys the states
 * @param values writes entries
 */
record KeyPiece(List<Matrix.Key> keys, EntryRuns values) implements Piece {

  private static final double GAP = 14;
  private static final double SIDE = 5;

  KeyPiece {
    keys = List.copyOf(keys);
  }

  @Override
  public boolean leads() {
    return false;
  }

  @Override
  public boolean explains() {
    return true;
  }

  @Override
  public boolean isStrip() {
    return true;
  }

  @Override
  public double minWidth(Scale scale) {
    return 200;
  }

  private String label(Matrix.Key key) {
    String name = values.formats().format(key.state());
    return key.letter().isEmpty() ? name : key.letter() + "  " + name;
  }

  private static Style style(Scale scale) {
    return new Style(Math.min(scale.label(), Math.max(scale.floor(), 9.5)), true, Paint.INK);
  }

  private static double line(Scale scale) {
    return TextFit.lineHeight(style(scale)) + 7;
  }

  @Override
  public double height(double width, Scale scale) {
    double x = 0;
    int lines = 1;
    for (Matrix.Key key : keys) {
      double wide = TextFit.width(label(key), style(scale)) + 2 * SIDE;
      if (x > 0 && x + wide > width) {
        lines++;
        x = 0;
      }
      x += wide + GAP;
    }
    return lines * line(scale);
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return height(width, scale);
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    double x = box.x();
    double y = box.y();
    for (Matrix.Key key : keys) {
      Style style = style(scale).in(Paint.text(key.state().tone()));
      double wide = TextFit.width(label(key), style) + 2 * SIDE;
      if (x > box.x() && x + wide > box.right()) {
        x = box.x();
        y += line(scale);
      }
      Text text =
          Text.of(Paragraph.of(label(key), style).aligned(Paragraph.Align.CENTER))
              .anchored(Text.Anchor.MIDDLE);
      canvas.form(
          "Key",
          new Box(x, y, wide, line(scale) - 4),
          Shape.Outline.RECTANGLE,
          Paint.tint(key.state().tone()),
          null,
          text);
      x += wide + GAP;
    }
  }
}
