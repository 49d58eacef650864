package io.keyplan.pdf;

import io.keyplan.brand.BrandLogo;
import io.keyplan.document.PictureSlot;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.value.FieldPath;

/** Draws the logo of a brand at the upper right of a page. Lives for one document. */
final class BrandMark {

  private final BrandLogo logo;
  private final DrawnPictures pictures;

  BrandMark(BrandLogo logo, DrawnPictures pictures) {
    this.logo = logo;
    this.pictures = pictures;
  }

  /**
   * Draws the logo.
   *
   * @param right where it ends
   * @param top where it begins
   * @param width the most that it may take of the width
   * @param height the most that it may take of the height
   */
  void draw(Canvas canvas, double right, double top, double width, double height) {
    double wide =
        Math.min(width, height * logo.picture().width() / (double) logo.picture().height());
    pictures
        .fitted(new PictureSlot(FieldPath.NONE, logo.picture(), logo.alt(), ""), wide, height)
        .ifPresent(box -> box.draw(canvas, new Area(right - wide, top, wide, height)));
  }
}
