package io.keyplan.poi.excel.fill;

import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * How wide the columns of a sheet are in which sections of ours stand: those to which the author
 * gave a width keep it, others become as wide as the sections need. Lives for one filling.
 */
final class SectionRoom {

  /** What Excel gives a column that has no width, in characters. */
  private static final double USUAL = 9.14;

  /** Columns side by side, from 0, of one width in characters. */
  private record Columns(int first, int last, double width) {}

  private final List<Columns> own;
  private final Map<SectionSheet, List<Columns>> planned = new HashMap<>();
  private final TreeMap<Integer, Double> wanted = new TreeMap<>();
  private final double usual;

  SectionRoom(Element sheet) {
    Element format = TextXml.childOf(sheet, "sheetFormatPr");
    usual = number(format == null ? "" : format.getAttribute("defaultColWidth"), USUAL);
    own = columns(sheet);
  }

  private static double number(String text, double otherwise) {
    return text.matches("[0-9]{1,5}(\\.[0-9]{1,20})?") ? Double.parseDouble(text) : otherwise;
  }

  private static List<Columns> columns(Element sheet) {
    List<Columns> columns = new ArrayList<>();
    for (Element each : XmlTree.children(TextXml.childOf(sheet, "cols"))) {
      int first = (int) number(each.getAttribute("min"), 0) - 1;
      int last = (int) number(each.getAttribute("max"), 0) - 1;
      columns.add(new Columns(first, last, number(each.getAttribute("width"), USUAL)));
    }
    return columns;
  }

  private static double width(List<Columns> columns, int column, double otherwise) {
    return columns.stream()
        .filter(each -> each.first() <= column && column <= each.last())
        .mapToDouble(Columns::width)
        .findFirst()
        .orElse(otherwise);
  }

  /** Makes room for a section. */
  void widen(SectionSheet section) {
    List<Columns> columns = columns(section.root());
    planned.put(section, columns);
    for (Columns each : columns.subList(1, columns.size())) {
      for (int column = each.first(); column <= each.last(); column++) {
        int here = section.movedColumn(column);
        if (width(own, here, -1) < 0) {
          wanted.merge(here, Math.max(each.width(), usual), Math::max);
        }
      }
    }
  }

  /** Says how many times as much room columns had in the section's own sheet; 1 at least. */
  double lack(SectionSheet section, int first, int last) {
    double before = 0;
    double now = 0;
    for (int column = first; column <= last; column++) {
      int here = section.movedColumn(column);
      before += width(planned.get(section), column, USUAL);
      now += width(own, here, wanted.getOrDefault(here, usual));
    }
    return now <= 0 ? 1 : Math.max(1, before / now);
  }

  /** Sets the widths of columns that have none. */
  void setWidths(Element sheet) {
    Element columns = SheetParts.container(sheet, "cols", SheetParts.SHEET);
    wanted.forEach(
        (column, width) -> {
          Element more = SheetParts.create(columns, "col");
          more.setAttribute("min", String.valueOf(column + 1));
          more.setAttribute("max", String.valueOf(column + 1));
          more.setAttribute("width", String.valueOf(Math.round(width * 100) / 100.0));
          more.setAttribute("customWidth", "1");
          Element next =
              XmlTree.children(columns).stream()
                  .filter(each -> number(each.getAttribute("min"), 0) > column)
                  .findFirst()
                  .orElse(null);
          columns.insertBefore(more, next);
        });
    if (columns.getFirstChild() == null) {
      sheet.removeChild(columns);
    }
  }
}
