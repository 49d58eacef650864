package io.keyplan.poi.excel.read;

import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.ReadXml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the styles of a workbook that somebody sent make of numbers. */
final class FoundFormats {

  private final List<FormatKind> kinds;

  private FoundFormats(List<FormatKind> kinds) {
    this.kinds = kinds;
  }

  /** Reads the part that holds the styles. */
  static FoundFormats of(OfficeFile file, FoundWorkbook workbook) {
    Optional<String> part = file.related(workbook.part(), "styles");
    if (part.isEmpty()) {
      return new FoundFormats(List.of());
    }
    try {
      return new FoundFormats(read(ReadXml.stream(file.part(part.get()).orElseThrow())));
    } catch (XMLStreamException e) {
      throw OfficeFault.damaged("the file is damaged: " + part.get() + " is broken", e);
    }
  }

  private static List<FormatKind> read(XMLStreamReader reader) throws XMLStreamException {
    Map<Integer, FormatKind> own = new HashMap<>();
    List<FormatKind> kinds = new ArrayList<>();
    boolean ofCells = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "numFmt" ->
              own.putIfAbsent(
                  XmlAttributes.number(reader, "numFmtId", -1),
                  FormatKind.of(XmlAttributes.text(reader, "formatCode")));
          case "cellXfs" -> ofCells = true;
          case "xf" -> {
            int number = XmlAttributes.number(reader, "numFmtId", 0);
            if (ofCells) {
              kinds.add(own.getOrDefault(number, FormatKind.builtIn(number)));
            }
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT
          && reader.getLocalName().equals("cellXfs")) {
        ofCells = false;
      }
    }
    return kinds;
  }

  /** Gives what a style makes of a number. */
  FormatKind get(int style) {
    return style >= 0 && style < kinds.size() ? kinds.get(style) : FormatKind.NUMBER;
  }
}
