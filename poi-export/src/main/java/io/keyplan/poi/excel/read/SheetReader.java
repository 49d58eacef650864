package io.keyplan.poi.excel.read;

import io.keyplan.poi.excel.names.CellRange;
import io.keyplan.poi.ooxml.ReadXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of a sheet, one after the other, and keeps none. */
final class SheetReader {

  /** Takes the cells of a sheet. */
  interface Visitor {

    /** Begins a row. */
    void row(int row);

    /** Says whether a cell is worth reading. */
    boolean wants(int row, int column);

    /** Takes a cell; blank ones too. */
    void cell(int row, int column, FoundCell cell);
  }

  /**
   * Cells of a sheet that something is said of.
   *
   * @param merged cells that are merged
   * @param checked cells for which it is said what may be entered
   */
  record Marks(List<CellRange> merged, List<CellRange> checked) {}

  private final CellReader cells;

  SheetReader(CellReader cells) {
    this.cells = cells;
  }

  /**
   * Reads a sheet.
   *
   * @return what is said of its cells
   */
  Marks read(byte[] xml, Visitor visitor) throws XMLStreamException {
    List<CellRange> merged = new ArrayList<>();
    List<CellRange> checked = new ArrayList<>();
    XMLStreamReader reader = ReadXml.stream(xml);
    int row = -1;
    int column = -1;
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "row" -> {
            row = XmlAttributes.number(reader, "r", row + 2) - 1;
            column = -1;
            visitor.row(row);
          }
          case "c" -> {
            column = column(XmlAttributes.text(reader, "r"), column + 1);
            if (visitor.wants(row, column)) {
              visitor.cell(row, column, cells.read(reader, row, column));
            }
          }
          case "mergeCell" -> {
            Optional<CellRange> range = CellRange.of(XmlAttributes.text(reader, "ref"));
            range.ifPresent(merged::add);
          }
          case "dataValidation" -> {
            for (String range : XmlAttributes.text(reader, "sqref").split(" ")) {
              CellRange.of(range).ifPresent(checked::add);
            }
          }
          default -> {}
        }
      }
    }
    return new Marks(merged, checked);
  }

  /** Some programs leave out where a cell is when it comes next to the one before. */
  private static int column(String cell, int next) {
    int letters = 0;
    while (letters < cell.length() && Character.isLetter(cell.charAt(letters))) {
      letters++;
    }
    return letters == 0 || letters > 3 ? next : CellRange.column(cell.substring(0, letters));
  }
}
