package io.keyplan.poi.excel.plan;

import io.keyplan.document.Document;
import io.keyplan.export.HostLimits;
import io.keyplan.i18n.Messages;
import io.keyplan.value.XmlCharacters;

/** The line at the foot of printed pages, in Excel's notation. */
final class Footer {

  /** Excel takes 255 characters in all. */
  private static final int LONGEST_PART = 70;

  private Footer() {}

  /** Gives the line. */
  static String of(Document document, Messages messages) {
    return "&L&8"
        + part(document.name())
        + "&C&8"
        + part(document.confidentiality())
        + "&R&8"
        + messages.text("word.page", "&P", "&N");
  }

  /** Gives the middle of a line that says who may read a document; empty where nobody says it. */
  static String mark(Document document) {
    String mark = part(document.confidentiality());
    return mark.isEmpty() ? "" : "&C&8" + mark;
  }

  /** A number right after a code would be taken for a part of it. */
  private static String part(String text) {
    String line = XmlCharacters.clean(text).replaceAll("[\\s\\p{Cntrl}]+", " ");
    String shown = HostLimits.shorten(line.strip(), LONGEST_PART).replace("&", "&&");
    return !shown.isEmpty() && Character.isDigit(shown.charAt(0)) ? " " + shown : shown;
  }
}
