package io.keyplan.poi.word.xml;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.text.LineEnds;
import io.keyplan.text.TextDirection;
import java.util.Locale;

/** The elements of runs: text with breaks and tab stops, and the marks of fields. */
final class RunXml {

  private static final char SOFT_HYPHEN = '\u00AD';

  /** Keeps what stands on either side of it on one line. */
  private static final String JOINER = "\u2060";

  /** Says at the beginning of files how they are encoded. */
  private static final String MARK = "\uFEFF";

  /** What parts a field. */
  private enum FieldMark {
    BEGIN,
    SEPARATE,
    END
  }

  private RunXml() {}

  /**
   * Writes a text, as a run for each direction in which it is read; line ends become breaks.
   *
   * @param style character style; empty for none
   */
  static void text(ElementWriter out, String style, String text) {
    if (style.isEmpty() && text.isEmpty()) {
      out.empty("w:r");
    } else if (TextDirection.mayBeRightToLeft(text)) {
      Bidi order = new Bidi(text, Bidi.LEVEL_DEFAULT_LTR);
      for (int start = 0; start < text.length(); ) {
        BidiRun run = order.getLogicalRun(start);
        run(out, style, text.substring(start, run.getLimit()), run.isOddRun());
        start = run.getLimit();
      }
    } else {
      run(out, style, text, false);
    }
  }

  private static void run(ElementWriter out, String style, String text, boolean fromRight) {
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
    String[] lines = LineEnds.split(text);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.empty("w:br");
      }
      line(out, lines[i]);
    }
  }

  /** Gives a text as it takes room: every break as one character, and no tab stops. */
  static String measured(String text) {
    return LineEnds.plain(text).replace("\t", "");
  }

  private static void line(ElementWriter out, String line) {
    if (line.indexOf('\t') < 0) {
      if (!line.isEmpty()) {
        piece(out, line);
      }
      return;
    }
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

  /** Word draws a soft hyphen that is a character on every line, and an element at breaks only. */
  private static void piece(ElementWriter out, String text) {
    int hyphen = text.indexOf(SOFT_HYPHEN);
    if (hyphen >= 0) {
      piece(out, text.substring(0, hyphen));
      out.empty("w:softHyphen");
      piece(out, text.substring(hyphen + 1));
      return;
    }
    String seen = withoutMarks(text);
    if (seen.isEmpty()) {
      return;
    }
    write(out, seen);
  }

  /** Of what is not seen, Word knows the blank without width; others may be drawn as boxes. */
  private static String withoutMarks(String text) {
    return text.replace(JOINER, "").replace(MARK, "");
  }

  private static void write(ElementWriter out, String text) {
    if (text.startsWith(" ") || text.endsWith(" ") || text.contains("  ")) {
      out.text("w:t", text, "xml:space", "preserve");
    } else {
      out.text("w:t", text);
    }
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
