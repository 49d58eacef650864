package io.keyplan.slide.piece;

import io.keyplan.document.Picture;
import io.keyplan.document.PictureSlot;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import java.util.Optional;

/** Draws a picture whole, or the place that a form has for it. */
public final class PicturePlace {

  private PicturePlace() {}

  /**
   * Draws a picture into a box; nothing where there is none and nothing to fill in.
   *
   * @param what its name where it has no address
   */
  public static void draw(String what, PictureSlot slot, Box box, Canvas canvas) {
    Optional<Picture> picture = canvas.values().picture(slot);
    if (picture.isEmpty() && !canvas.values().isForm()) {
      return;
    }
    if (picture.isEmpty()) {
      Stroke edge = Stroke.dashed(Paint.RAMP_6, 0.75);
      canvas.decoration("Frame", box, Shape.Outline.RECTANGLE, null, edge);
    }
    canvas.add(
        new Shape.Photo(
            canvas.unique(slot.path().isNone() ? what : slot.path().text()),
            box,
            picture.orElse(null),
            slot.alt(),
            false,
            true,
            slot.path(),
            picture.isPresent() ? "" : slot.alt()));
  }
}
