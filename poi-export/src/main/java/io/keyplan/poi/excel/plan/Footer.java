package io.keyplan.poi.excel.plan;

import io.keyplan.document.Document;
import io.keyplan.poi.excel.names.ExcelLimits;
import io.keyplan.value.XmlCharacters;

/** The line at the foot of printed pages, in Excel's notation. */
final class Footer {

  /** Excel takes 255 characters in all. */
  private static final int LONGEST_PART = 70;

  private Footer() {}

  /** Gives the line. */
  static String of(WorkbookContext book) {
    Document document = book.document();
    return "&L&8"
        + part(document.name())
        + "&C&8"
        + part(document.confidentiality())
        + "&R&8"
        + book.text("word.page", "&P", "&N");
  }

  /** A number right after a code would be taken for a part of it. */
  private static String part(String text) {
    String line = XmlCharacters.clean(text).replaceAll("[\\s\\p{Cntrl}]+", " ");
    String shown = ExcelLimits.shorten(line.strip(), LONGEST_PART).replace("&", "&&");
    return !shown.isEmpty() && Character.isDigit(shown.charAt(0)) ? " " + shown : shown;
  }
}
