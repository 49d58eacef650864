package io.keyplan.slide;

import io.keyplan.brand.BrandLogo;
import io.keyplan.document.PictureSlot;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Shape;
import io.keyplan.slide.piece.PicturePlace;
import io.keyplan.value.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * Where the logo of a brand stands.
 *
 * @param box the most room that it takes
 * @param logo the logo
 * @param plate colour of the plate beneath it, since logos are made for light grounds; null for
 *     none
 */
public record LogoPlace(Box box, BrandLogo logo, @Nullable Paint plate) {

  private static final double PLATE = 8;

  void draw(Canvas canvas) {
    PictureSlot slot = new PictureSlot(FieldPath.NONE, logo.picture(), logo.alt(), "");
    if (canvas.values().picture(slot).isEmpty()) {
      return;
    }
    if (plate != null) {
      Box around =
          new Box(
              box.x() - PLATE, box.y() - PLATE, box.width() + 2 * PLATE, box.height() + 2 * PLATE);
      canvas.decoration("Logo plate", around, Shape.Outline.RECTANGLE, plate);
    }
    PicturePlace.draw("Brand logo", slot, box, canvas);
  }

  /** Gives a box as wide as the logo is in it; it ends at the right where the other does. */
  static Box fitted(Box box, BrandLogo logo) {
    double ratio = logo.picture().width() / (double) logo.picture().height();
    double width = Math.min(box.width(), box.height() * ratio);
    double height = width / ratio;
    return new Box(box.right() - width, box.y() + (box.height() - height) / 2, width, height);
  }
}
