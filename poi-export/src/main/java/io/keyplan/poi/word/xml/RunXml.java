package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;
import java.text.Bidi;
import java.util.Locale;
import java.util.regex.Pattern;

/** The elements of runs: text with breaks and tab stops, and the marks of fields. */
final class RunXml {

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\u2028\\u2029]");

  /** The first character of the Hebrew block; nothing before it is written from the right. */
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  /** What parts a field. */
  private enum FieldMark {
    BEGIN,
    SEPARATE,
    END
  }

  private RunXml() {}

  /**
   * Writes a run of text; line ends become breaks.
   *
   * @param style character style; empty for none
   */
  static void text(ElementWriter out, String style, String text) {
    boolean fromRight = isRightToLeft(text);
    if (style.isEmpty() && !fromRight && text.isEmpty()) {
      out.empty("w:r");
      return;
    }
    out.open("w:r");
    if (!style.isEmpty() || fromRight) {
      out.open("w:rPr");
      if (!style.isEmpty()) {
        out.empty("w:rStyle", "w:val", style);
      }
      if (fromRight) {
        out.empty("w:rtl");
      }
      out.close("w:rPr");
    }
    content(out, text);
    out.close("w:r");
  }

  /** Writes what stands in a run of text. */
  static void content(ElementWriter out, String text) {
    if (!LINE_END.matcher(text).find()) {
      line(out, text);
      return;
    }
    String[] lines = LINE_END.split(text, -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.empty("w:br");
      }
      line(out, lines[i]);
    }
  }

  /** Gives a text as it takes room: every break as one character, and no tab stops. */
  static String measured(String text) {
    return LINE_END.matcher(text).replaceAll("\n").replace("\t", "");
  }

  private static void line(ElementWriter out, String line) {
    String[] pieces = line.split("\t", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        out.empty("w:tab");
      }
      if (!pieces[i].isEmpty()) {
        piece(out, pieces[i]);
      }
    }
  }

  private static void piece(ElementWriter out, String text) {
    if (text.startsWith(" ") || text.endsWith(" ") || text.contains("  ")) {
      out.text("w:t", text, "xml:space", "preserve");
    } else {
      out.text("w:t", text);
    }
  }

  private static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
        return Bidi.requiresBidi(text.toCharArray(), i, text.length());
      }
    }
    return false;
  }

  /** Writes a run that goes on at the next tab stop. */
  static void tab(ElementWriter out) {
    out.open("w:r").empty("w:tab").close("w:r");
  }

  /** Writes the beginning of a field, up to the result that it shows until it is next computed. */
  static void fieldStart(ElementWriter out, String code) {
    fieldMark(out, FieldMark.BEGIN);
    out.open("w:r").text("w:instrText", " " + code + " ", "xml:space", "preserve").close("w:r");
    fieldMark(out, FieldMark.SEPARATE);
  }

  /** Writes the end of a field. */
  static void fieldEnd(ElementWriter out) {
    fieldMark(out, FieldMark.END);
  }

  private static void fieldMark(ElementWriter out, FieldMark mark) {
    String type = mark.name().toLowerCase(Locale.ROOT);
    out.open("w:r").empty("w:fldChar", "w:fldCharType", type).close("w:r");
  }
}
