package io.keyplan.slide.piece;

import io.keyplan.document.Illustration;
import io.keyplan.document.Picture;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;

/**
 * A picture that stands for itself, with what stands beneath it.
 *
 * @param block what it shows
 * @param tallest the height up to which it looks right
 * @param values writes entries
 */
record PicturePiece(Illustration block, double tallest, EntryRuns values) implements Piece {

  /** Width to height of a place that is still to be filled. */
  private static final double PLACE = 2;

  private static final double GAP = 4;

  /** A small picture stands across the slide, above or below what it belongs to. */
  @Override
  public boolean isStrip() {
    return block.size() == Illustration.Size.SMALL;
  }

  @Override
  public boolean leads() {
    return false;
  }

  private double least() {
    return switch (block.size()) {
      case SMALL -> 72;
      case MEDIUM -> 150;
      case LARGE -> 230;
    };
  }

  private double most() {
    return block.size() == Illustration.Size.LARGE ? Math.max(tallest, least()) : least() * 1.3;
  }

  private double proportion() {
    Picture picture = block.slot().picture();
    return picture == null ? PLACE : (double) picture.width() / picture.height();
  }

  @Override
  public double minWidth(Scale scale) {
    return Math.max(120, Math.min(least() * proportion(), 2 * least()));
  }

  @Override
  public double height(double width, Scale scale) {
    return high(width, scale, least());
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return high(width, scale, most());
  }

  private double high(double width, Scale scale, double wanted) {
    return Math.min(wanted, width / proportion()) + captionHeight(width, scale);
  }

  private double captionHeight(double width, Scale scale) {
    return block.caption().isBlank() ? 0 : GAP + caption(scale).height(width);
  }

  private Text caption(Scale scale) {
    return Text.of(Paragraph.of(values.run(block.caption(), Style.quiet(scale.detail()))));
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    double beneath = captionHeight(box.width(), scale);
    double high = Math.min(box.height() - beneath, most());
    double wide = Math.min(box.width(), high * proportion());
    double tall = wide / proportion();
    PicturePlace.draw("Picture", block.slot(), new Box(box.x(), box.y(), wide, tall), canvas);
    if (beneath > 0) {
      Box place = new Box(box.x(), box.y() + tall + GAP, box.width(), beneath - GAP);
      canvas.text("Caption", place, caption(scale));
    }
  }
}
