package io.keyplan.poi.fill;

import io.keyplan.poi.ooxml.XmlText;

/** Writes text of DrawingML. */
public final class DrawingRun {

  private DrawingRun() {}

  /**
   * Writes a run; lines of the text become line breaks in its look.
   *
   * @param look its properties, as XML; empty for none
   * @param prefix prefix of its elements, with its colon
   */
  public static void write(StringBuilder out, String text, String look, String prefix) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        element(out, prefix, "br").append(look);
        end(out, prefix, "br");
      }
      element(out, prefix, "r").append(look);
      element(out, prefix, "t").append(XmlText.escape(lines[i]));
      end(out, prefix, "t");
      end(out, prefix, "r");
    }
  }

  private static StringBuilder element(StringBuilder out, String prefix, String name) {
    return out.append('<').append(prefix).append(name).append('>');
  }

  private static void end(StringBuilder out, String prefix, String name) {
    out.append("</").append(prefix).append(name).append('>');
  }
}
