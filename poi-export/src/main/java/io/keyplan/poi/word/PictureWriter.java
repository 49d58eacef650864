package io.keyplan.poi.word;

import io.keyplan.document.PictureSlot;
import org.docx4j.wml.P;

/** Puts pictures into paragraphs. */
final class PictureWriter {

  private final WordContext context;

  PictureWriter(WordContext context) {
    this.context = context;
  }

  /** Appends a photo, cropped to a square, or initials in a circle where there is none. */
  void appendPhoto(P paragraph, PictureSlot slot, int side) {
    paragraph.getContent().add(Wml.run("Strong", slot.initials()));
  }

  /** Appends a picture as it is, as large as fits. */
  void appendFitted(P paragraph, PictureSlot slot, int width, int height) {
    if (slot.picture() != null || context.isForm()) {
      paragraph.getContent().add(Wml.run("Strong", slot.alt()));
    }
  }
}
