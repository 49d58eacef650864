package io.keyplan.poi.excel.read;

import io.keyplan.poi.excel.names.CellRange;
import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.ReadXml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An Excel table of a workbook that somebody sent.
 *
 * @param name its name
 * @param sheet number of its sheet
 * @param area all of its cells
 * @param headings number of its rows of headings
 * @param totals number of its rows of totals
 * @param columns the headings of its columns
 */
record FoundTable(
    String name, int sheet, CellRange area, int headings, int totals, List<String> columns) {

  /** Every name may lead to each of them. */
  static final int MOST = 1_000;

  /** Lists the tables of a workbook, sheet by sheet. */
  static List<FoundTable> all(OfficeFile file, FoundWorkbook workbook) {
    List<FoundTable> tables = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < workbook.sheets().size(); i++) {
      int sheet = i;
      String part = workbook.sheets().get(i).part();
      if (!part.isEmpty()) {
        file.relationships(part).stream()
            .filter(relationship -> relationship.isOf("table") && taken.add(relationship.target()))
            .forEach(
                relationship ->
                    file.part(relationship.target())
                        .flatMap(xml -> read(xml, relationship.target(), sheet))
                        .ifPresent(tables::add));
      }
    }
    if (tables.size() > MOST) {
      throw OfficeFault.tooLarge("the workbook has more than " + MOST + " tables");
    }
    return tables;
  }

  private static Optional<FoundTable> read(byte[] xml, String part, int sheet) {
    String name = "";
    Optional<CellRange> area = Optional.empty();
    int headings = 1;
    int totals = 0;
    List<String> columns = new ArrayList<>();
    try {
      XMLStreamReader reader = ReadXml.stream(xml);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          if (reader.getLocalName().equals("table")) {
            name = XmlAttributes.text(reader, "displayName");
            area = CellRange.of(XmlAttributes.text(reader, "ref"));
            headings = XmlAttributes.number(reader, "headerRowCount", 1);
            totals = XmlAttributes.number(reader, "totalsRowCount", 0);
          } else if (reader.getLocalName().equals("tableColumn")) {
            columns.add(FoundTexts.unescape(XmlAttributes.text(reader, "name")));
          }
        }
      }
    } catch (XMLStreamException e) {
      throw OfficeFault.damaged("the file is damaged: " + part + " is broken", e);
    }
    FoundTable table =
        area.isEmpty()
            ? null
            : new FoundTable(name, sheet, area.get(), headings, totals, List.copyOf(columns));
    return Optional.ofNullable(table).filter(FoundTable::isWhole);
  }

  private boolean isWhole() {
    int rows = area.lastRow() - area.firstRow() + 1;
    return headings <= rows && totals <= rows - headings;
  }

  int firstRow() {
    return area.firstRow() + headings;
  }

  /** Gives the last row with a record. */
  int lastRow() {
    return area.lastRow() - totals;
  }

  /** Finds the column of the sheet under a heading; -1 for none. */
  int column(String heading) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).equalsIgnoreCase(heading)) {
        return area.firstColumn() + i;
      }
    }
    return -1;
  }

  /** Says whether the table stands over a range of its sheet. */
  boolean covers(CellRange range) {
    return area.hasColumn(range.firstColumn())
        && area.firstRow() <= range.lastRow()
        && area.lastRow() >= range.firstRow();
  }
}
