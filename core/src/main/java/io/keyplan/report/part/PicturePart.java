package io.keyplan.report.part;

import io.keyplan.document.PictureSlot;
import io.keyplan.document.Table.Align;

/**
 * A photo or a logo, or what stands in its place.
 *
 * @param slot the picture
 * @param width width of its place in points
 * @param height height of its place in points
 * @param crop what of it is to be seen
 * @param align where it stands in the line
 */
public record PicturePart(PictureSlot slot, double width, double height, Crop crop, Align align)
    implements ReportPart {

  /** What is to be seen of a picture. */
  public enum Crop {
    /** All of it. */
    NONE,
    /** A square in its middle. */
    SQUARE,
    /** A circle in its middle. */
    CIRCLE
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.picture(this);
  }
}
