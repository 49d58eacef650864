package io.keyplan.poi.powerpoint.write;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.TextWriter;

/** Writes speaker notes. */
final class NotesWriter {

  private static final String ROOT = "p:notes";

  private NotesWriter() {}

  static byte[] write(String notes, TextWriter texts, ElementWriter room) {
    ElementWriter out = SlideXml.open(room, ROOT);
    SlideXml.openPlaceholder(out, 2, "Slide Image", "", "type", "sldImg", "idx", 2);
    out.empty("p:spPr").close("p:sp");
    SlideXml.openPlaceholder(out, 3, "Notes", "", "type", "body", "idx", 3);
    out.empty("p:spPr").open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
    texts.plain(out, notes.stripTrailing(), 0);
    out.close("p:txBody").close("p:sp");
    return SlideXml.close(out, ROOT);
  }
}
