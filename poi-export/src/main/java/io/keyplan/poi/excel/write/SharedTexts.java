package io.keyplan.poi.excel.write;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Namespaces;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of a workbook, each stored once. Lives for one export. */
final class SharedTexts {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
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
    ElementWriter xml = ElementWriter.into(out);
    xml.open("sst", "xmlns", Namespaces.SPREADSHEET, "count", uses, "uniqueCount", texts.size());
    for (String text : texts) {
      xml.open("si").text("t", escaped(text), "xml:space", "preserve").close("si");
      xml.flushIfLong();
    }
    xml.close("sst").finish();
  }

  /** What looks like the format's own escape of a character is escaped itself. */
  static String escaped(String text) {
    return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
  }
}
