package io.keyplan.poi.word.write;

import io.keyplan.export.ExportNotes;
import io.keyplan.value.FieldPath;
import io.keyplan.value.XmlCharacters;

/** Tells of characters that are replaced, since XML cannot carry them. */
final class DamagedText {

  private DamagedText() {}

  /** Notes it where a text has such characters. */
  static void check(ExportNotes notes, FieldPath path, String text) {
    if (XmlCharacters.isDamaged(text)) {
      notes.changed(path, "control characters were replaced with U+FFFD: XML cannot carry them");
    }
  }
}
