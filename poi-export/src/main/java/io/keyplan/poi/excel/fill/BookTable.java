package io.keyplan.poi.excel.fill;

import io.keyplan.poi.excel.names.CellRange;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.names.TableMarks;
import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A table of Excel's. For one workbook.
 *
 * @param part name of its part
 * @param root its XML
 * @param cells its cells, with headings and totals
 */
record BookTable(String part, Element root, CellRange cells) {

  /** Finds the tables of a sheet. */
  static List<BookTable> of(TemplatePackage file, String sheet) {
    List<BookTable> tables = new ArrayList<>();
    for (Relationship relationship : file.relationships(sheet)) {
      byte[] xml = relationship.isOf("table") ? file.part(relationship.target()) : null;
      if (xml != null) {
        Element root = ReadXml.tree(xml, relationship.target()).getDocumentElement();
        RangeText range = RangeText.of(root.getAttribute("ref"));
        if (range != null) {
          tables.add(new BookTable(relationship.target(), root, range.cells()));
        }
      }
    }
    return tables;
  }

  String name() {
    String name = root.getAttribute("displayName");
    return name.isEmpty() ? root.getAttribute("name") : name;
  }

  /** Gives its number in the workbook. */
  int number() {
    return number("id", 0);
  }

  /** Gives the name of its style; empty for none. */
  String style() {
    Element look = TextXml.childOf(root, "tableStyleInfo");
    return look == null ? "" : look.getAttribute("name");
  }

  private int number(String attribute, int otherwise) {
    String value = root.getAttribute(attribute);
    return value.matches("\\d{1,8}") ? Integer.parseInt(value) : otherwise;
  }

  int firstRow() {
    return cells.firstRow() + number("headerRowCount", 1);
  }

  int lastRow() {
    return cells.lastRow() - number("totalsRowCount", 0);
  }

  /** Finds a column by its heading; gives its number in the sheet, -1 for none. */
  int column(String heading) {
    List<Element> columns = XmlTree.children(TextXml.childOf(root, "tableColumns"));
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).getAttribute("name").equalsIgnoreCase(heading.replace("'", ""))) {
        return cells.firstColumn() + i;
      }
    }
    return -1;
  }

  /** Says whether a row is among its records, beneath one row of headings. */
  boolean hasRecord(int row) {
    return row >= firstRow() && row <= lastRow() && firstRow() == cells.firstRow() + 1;
  }

  /** Adds a column with ids at its end. */
  void addIds() {
    int column = cells.lastColumn() + 1;
    String range =
        CellReference.range(cells.firstRow(), cells.firstColumn(), cells.lastRow(), column);
    root.setAttribute("ref", range);
    Element filter = TextXml.childOf(root, "autoFilter");
    if (filter != null) {
      filter.setAttribute(
          "ref", CellReference.range(cells.firstRow(), cells.firstColumn(), lastRow(), column));
    }
    Element columns = TextXml.childOf(root, "tableColumns");
    if (columns != null) {
      int next = 1;
      for (Element each : XmlTree.children(columns)) {
        String id = each.getAttribute("id");
        next = id.matches("\\d{1,9}") ? Math.max(next, Integer.parseInt(id) + 1) : next;
      }
      Element more = create("tableColumn");
      more.setAttribute("id", String.valueOf(next));
      more.setAttribute("name", TableMarks.ID);
      columns.appendChild(more);
      columns.setAttribute("count", String.valueOf(XmlTree.children(columns).size()));
    }
  }

  private Element create(String name) {
    return root.getOwnerDocument()
        .createElementNS(root.getNamespaceURI(), TextXml.prefix(root) + name);
  }

  /** Finds the table that a row is a record of. */
  static @Nullable BookTable at(List<BookTable> tables, int row, int column) {
    for (BookTable table : tables) {
      if (table.hasRecord(row) && table.cells().hasColumn(column)) {
        return table;
      }
    }
    return null;
  }

  /** Says whether there is a column of ids already. */
  boolean hasIds() {
    Element columns = TextXml.childOf(root, "tableColumns");
    return columns != null
        && XmlTree.children(columns).stream()
            .anyMatch(each -> each.getAttribute("name").equalsIgnoreCase(TableMarks.ID));
  }
}
