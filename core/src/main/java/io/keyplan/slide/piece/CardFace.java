package io.keyplan.slide.piece;

import io.keyplan.document.Cards.Card;
import io.keyplan.document.Picture;
import io.keyplan.document.PictureSlot;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import java.util.Optional;

/** What stands on a card, without its frame. */
interface CardFace {

  /** Gives the least width of a card. */
  double minWidth(Scale scale);

  /** Gives the width under which words on a card are broken by force; 0 where that is not known. */
  default double leastWidth(Card card, Scale scale) {
    return 0;
  }

  /** Gives the height that a card needs in a width. */
  double height(Card card, double width, Scale scale);

  /** Gives how much higher than needed a card may be, as a factor. */
  double stretch();

  /**
   * Draws what stands on a card.
   *
   * @param number chooses the colour of initials
   * @param natural height that the highest of the cards needs, so that faces stand in line
   */
  void draw(Card card, int number, Box box, double natural, Scale scale, Canvas canvas);

  /** Draws a photo, initials where there is none, or a place for one in a form. */
  static void photo(PictureSlot slot, int number, Box box, Canvas canvas) {
    Optional<Picture> picture = canvas.values().picture(slot);
    if (picture.isPresent()) {
      String name = canvas.unique(slot.path().isNone() ? "Photo" : slot.path().text());
      canvas.add(
          new Shape.Photo(name, box, picture.get(), slot.alt(), true, false, slot.path(), ""));
    } else if (canvas.values().isForm()) {
      String name = canvas.unique(slot.path().isNone() ? "Photo" : slot.path().text());
      String prompt = canvas.values().messages().text("word.addPicture");
      Stroke edge = Stroke.dashed(Paint.RAMP_6, 0.75);
      canvas.decoration("Frame", box, Shape.Outline.ELLIPSE, Paint.PANEL, edge);
      canvas.add(new Shape.Photo(name, box, null, slot.alt(), true, false, slot.path(), prompt));
    } else {
      Paragraph letters =
          Paragraph.of(
                  slot.initials().isEmpty() ? "?" : slot.initials(),
                  new Style(box.height() * 0.36, true, Paint.ON_PRIMARY))
              .aligned(Paragraph.Align.CENTER);
      canvas.form(
          "Initials",
          box,
          Shape.Outline.ELLIPSE,
          Faces.paint(number),
          null,
          Text.of(letters).anchored(Text.Anchor.MIDDLE));
    }
  }
}
