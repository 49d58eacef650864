package io.keyplan.slide.piece;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;

/**
 * Says where the rest of something is.
 *
 * @param text the words
 */
public record MorePiece(String text) implements Piece {

  @Override
  public boolean isStrip() {
    return true;
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
  public double minWidth(Scale scale) {
    return 0;
  }

  private Text text(Scale scale) {
    return Text.of(Paragraph.of(text, Style.quiet(scale.detail())));
  }

  @Override
  public double height(double width, Scale scale) {
    return text(scale).height(width);
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return height(width, scale);
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    canvas.text("More", box, text(scale));
  }
}
