package io.keyplan.poi.powerpoint;

import io.keyplan.document.Cards.Card;
import io.keyplan.document.PictureSlot;

/** What stands on a card, without its frame. */
interface CardFace {

  /** Gives the least width of a card. */
  double minWidth();

  /** Gives the height that a card needs in a width. */
  double height(Card card, double width, Scale scale);

  /** Draws what stands on a card; the number chooses the colour of initials. */
  void draw(Card card, int number, Box box, Scale scale, Canvas canvas);

  /** Draws a photo, initials where there is none, or a place for one in a form. */
  static void photo(PictureSlot slot, int number, Box box, Canvas canvas) {
    if (slot.picture() != null) {
      String name = canvas.unique(slot.path().isNone() ? "Photo" : slot.path().text());
      canvas.add(
          new Shape.Photo(name, box, slot.picture(), slot.alt(), true, false, slot.path(), ""));
    } else if (canvas.values().isForm()) {
      String name = canvas.unique(slot.path().isNone() ? "Photo" : slot.path().text());
      String prompt = canvas.values().messages().text("word.addPicture");
      canvas.add(new Shape.Photo(name, box, null, slot.alt(), true, false, slot.path(), prompt));
    } else {
      Paragraph letters =
          Paragraph.of(slot.initials(), new Style(box.height() * 0.36, true, Paint.WHITE))
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
