package io.keyplan.poi.excel.write;

import io.keyplan.poi.ooxml.Namespaces;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/** The texts of a workbook, each stored once. Lives for one export. */
final class SharedTexts {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final java.util.List<String> texts = new java.util.ArrayList<>();
  private long uses;

  /** Gives the number of a text. */
  int number(String text) {
    uses++;
    Integer known = numbers.putIfAbsent(text, texts.size());
    if (known != null) {
      return known;
    }
    texts.add(text);
    return texts.size() - 1;
  }

  void write(OutputStream out) throws IOException {
    XmlStream xml = new XmlStream(out);
    xml.raw("<sst xmlns=\"")
        .raw(Namespaces.SPREADSHEET)
        .raw("\" count=\"")
        .raw(String.valueOf(uses));
    xml.raw("\" uniqueCount=\"").raw(String.valueOf(texts.size())).raw("\">");
    for (String text : texts) {
      xml.raw("<si><t xml:space=\"preserve\">").text(escaped(text)).raw("</t></si>");
      xml.flushIfLong();
    }
    xml.raw("</sst>").flush();
  }

  /** What looks like the format's own escape of a character is escaped itself. */
  static String escaped(String text) {
    return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
  }
}
