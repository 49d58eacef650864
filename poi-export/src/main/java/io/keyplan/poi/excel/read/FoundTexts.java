package io.keyplan.poi.excel.read;

import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.read.Shown;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The shared texts of a workbook that somebody sent. */
final class FoundTexts {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<Shown> texts;

  private FoundTexts(List<Shown> texts) {
    this.texts = texts;
  }

  /** Reads the part that holds them. */
  static FoundTexts of(OfficeFile file, FoundWorkbook workbook) {
    List<Shown> texts = new ArrayList<>();
    String part = file.related(workbook.part(), "sharedStrings").orElse("");
    try {
      XMLStreamReader reader = ReadXml.stream(file.part(part).orElse(EMPTY));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("si")) {
          texts.add(read(reader, "si"));
        }
      }
    } catch (XMLStreamException e) {
      throw OfficeFault.damaged("the file is damaged: " + part + " is broken", e);
    }
    return new FoundTexts(texts);
  }

  private static final byte[] EMPTY = {'<', 'x', '/', '>'};

  /** Gives the text of a number. */
  Shown get(int number) {
    return number >= 0 && number < texts.size() ? texts.get(number) : Shown.BLANK;
  }

  /** Reads the runs of a text until its element ends; how to pronounce it does not count. */
  static Shown read(XMLStreamReader reader, String element) throws XMLStreamException {
    String first = "";
    StringBuilder more = null;
    boolean aside = false;
    while (true) {
      int event = reader.next();
      String name =
          event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
              ? reader.getLocalName()
              : "";
      if (name.equals("rPh")) {
        aside = event == XMLStreamConstants.START_ELEMENT;
      } else if (event == XMLStreamConstants.END_ELEMENT && name.equals(element)) {
        return shown(more == null ? first : more.toString());
      } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("t") && !aside) {
        String run = reader.getElementText();
        if (more == null && first.isEmpty()) {
          first = run;
        } else {
          more = more == null ? new StringBuilder(first) : more;
          more.append(run);
        }
      }
    }
  }

  /** Gives a text as it is seen. */
  static Shown shown(String text) {
    String plain = unescape(text);
    if (plain.indexOf('\r') >= 0) {
      plain = plain.replace("\r\n", "\n").replace('\r', '\n');
    }
    return plain.isEmpty() ? Shown.BLANK : new Shown.Text(plain);
  }

  /** Turns the format's escapes of characters into these. */
  static String unescape(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(FoundTexts::character) : text;
  }

  private static String character(MatchResult escape) {
    return Matcher.quoteReplacement(
        String.valueOf((char) HexFormat.fromHexDigits(escape.group(1))));
  }
}
