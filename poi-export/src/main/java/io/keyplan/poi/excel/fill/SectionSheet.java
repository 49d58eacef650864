package io.keyplan.poi.excel.fill;

import io.keyplan.export.HostLimits;
import io.keyplan.poi.excel.fill.FormulaReferences.Place;
import io.keyplan.poi.excel.names.CellRange;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.workbook.DefinedNames;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.fill.SectionFile;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A section of ours as a sheet of its own, and where its cells stand in the sheet of a company's.
 * Lives for one filling.
 */
final class SectionSheet {

  /** The title, the day for which the data hold, and what keeps them apart from what follows. */
  private static final int BEHIND_DAY = 2;

  private static final Pattern DAY =
      Pattern.compile("(?<![A-Za-z0-9_.\\[])" + DefinedNames.AS_OF + "(?![A-Za-z0-9_.(\\[])");

  private final SectionFile file;
  private final String part;
  private final Element root;
  private final Element workbook;
  private final List<Element> texts;
  private final TreeMap<Integer, Element> rows = new TreeMap<>();
  private final Map<String, String> tables = new HashMap<>();
  private final String name;
  private final String number;
  private final String own;
  private final String day;
  private final int first;
  private final int right;
  private int down;

  /**
   * Takes a section apart.
   *
   * @param number tells it from others of the workbook
   * @param own name of the sheet of the company's
   * @param column the column in which it begins there, from 0
   * @param day the day for which it holds, as a formula
   * @param taken names of tables in small letters; takes those of this section
   */
  SectionSheet(
      SectionFile file, int number, String own, int column, String day, Set<String> taken) {
    this.file = file;
    this.number = "_S" + number;
    this.own = own;
    this.day = day;
    this.right = Math.max(0, column - SheetDraft.FIRST);
    this.workbook = file.tree(file.main());
    this.part =
        file.relationships(file.main()).stream()
            .filter(each -> each.isOf("worksheet"))
            .map(Relationship::target)
            .findFirst()
            .orElseThrow();
    this.root = file.tree(part);
    this.texts =
        file.related(file.main(), "sharedStrings")
            .map(each -> XmlTree.children(file.tree(each)))
            .orElse(List.of());
    this.name = XmlTree.children(TextXml.childOf(workbook, "sheets")).get(0).getAttribute("name");
    for (Element row : XmlTree.children(TextXml.childOf(root, "sheetData"))) {
      rows.put(Integer.parseInt(row.getAttribute("r")) - 1, row);
    }
    this.first = firstRow();
    for (Relationship each : file.relationships(part)) {
      if (each.isOf("table")) {
        String table = file.tree(each.target()).getAttribute("displayName");
        String free = table + this.number;
        while (!taken.add(free.toLowerCase(Locale.ROOT))) {
          free += "_";
        }
        tables.put(table, free);
      }
    }
  }

  private int firstRow() {
    for (Element each : XmlTree.children(TextXml.childOf(workbook, "definedNames"))) {
      if (each.getAttribute("name").equals(DefinedNames.AS_OF)) {
        String cell = each.getTextContent().substring(each.getTextContent().lastIndexOf('!') + 1);
        return CellRange.of(cell).orElseThrow().firstRow() + BEHIND_DAY;
      }
    }
    return 0;
  }

  SectionFile file() {
    return file;
  }

  String part() {
    return part;
  }

  /** Gives the sheet. */
  Element root() {
    return root;
  }

  /** Lists the names of the file that the section is. */
  List<Element> names() {
    return XmlTree.children(TextXml.childOf(workbook, "definedNames"));
  }

  /**
   * Gives the number of rows that it takes, with an empty one at its end: what stands right beneath
   * a table is read as what somebody added to it.
   */
  int count() {
    return rows.lastKey() + 2 - first;
  }

  /** Gives one of its rows; null for one without anything. */
  @Nullable Element row(int index) {
    return rows.get(first + index);
  }

  /** Gives a text that cells share. */
  String text(String index) {
    return texts.get(Integer.parseInt(index)).getTextContent();
  }

  /** Lists the choices of a drop-down, which stand on a sheet of their own. */
  List<String> choices(String list) {
    List<String> choices = new ArrayList<>();
    for (Element each : names()) {
      String reference = each.getTextContent();
      if (each.getAttribute("name").equals(list) && reference.contains("!")) {
        CellRange range =
            CellRange.of(reference.substring(reference.lastIndexOf('!') + 1)).orElseThrow();
        for (Element row : XmlTree.children(TextXml.childOf(lists(), "sheetData"))) {
          for (Element cell : XmlTree.children(row)) {
            CellRange at = CellRange.of(cell.getAttribute("r")).orElseThrow();
            boolean inside = at.firstRow() >= range.firstRow() && at.firstRow() <= range.lastRow();
            if (inside && range.hasColumn(at.firstColumn()) && cell.getAttribute("t").equals("s")) {
              choices.add(text(TextXml.childOf(cell, "v").getTextContent()));
            }
          }
        }
      }
    }
    return choices;
  }

  private Element lists() {
    return file.relationships(file.main()).stream()
        .filter(each -> each.isOf("worksheet"))
        .skip(1)
        .findFirst()
        .map(each -> file.tree(each.target()))
        .orElse(root);
  }

  /** Says in which row of the company's sheet the first row stands. */
  void setFirstRow(int row) {
    down = row - first;
  }

  /** Gives the row of the company's sheet for one of this. */
  int movedRow(int row) {
    return row + down;
  }

  /** Gives the column of the company's sheet for one of this. */
  int movedColumn(int column) {
    return column + right;
  }

  /** Gives a name that a table, or its rows in the trace, have in the company's workbook. */
  String table(String ours) {
    return tables.getOrDefault(ours, ours + number);
  }

  /** Gives a range in the company's sheet, cut to the section's rows; empty for none. */
  String moved(String ranges) {
    StringBuilder moved = new StringBuilder();
    for (String each : ranges.strip().split("\\s+")) {
      CellRange range = CellRange.of(each).orElseThrow();
      int last = Math.min(range.lastRow(), rows.lastKey());
      if (range.firstRow() >= first
          && range.firstRow() <= last
          && movedColumn(range.lastColumn()) <= HostLimits.Excel.LAST_COLUMN) {
        moved
            .append(moved.isEmpty() ? "" : " ")
            .append(
                CellReference.range(
                    movedRow(range.firstRow()),
                    movedColumn(range.firstColumn()),
                    movedRow(last),
                    movedColumn(range.lastColumn())));
      }
    }
    return moved.toString();
  }

  /** Gives a formula as it stands in the company's sheet; null where it looks at other sheets. */
  @Nullable String formula(String ours) {
    String renamed = DAY.matcher(ours).replaceAll(Matcher.quoteReplacement(day));
    for (Map.Entry<String, String> table : tables.entrySet()) {
      renamed =
          renamed.replaceAll(
              "(?<![A-Za-z0-9_.])" + Pattern.quote(table.getKey()) + "\\[",
              Matcher.quoteReplacement(table.getValue() + "["));
    }
    renamed = renamed.replace(CellReference.on(name, ""), CellReference.on(own, ""));
    boolean[] outside = {false};
    String moved =
        FormulaReferences.map(
            renamed,
            (sheet, from, to, ofAll) -> {
              outside[0] |= sheet != null && !sheet.equalsIgnoreCase(own) || from.row() < first;
              return to == null ? moved(from) : moved(from) + ":" + moved(to);
            });
    return outside[0] ? null : moved;
  }

  private String moved(Place place) {
    if (place.column().isEmpty()) {
      return place.at(movedRow(place.row()));
    }
    String letters = place.column().replace("$", "");
    String column = CellReference.column(movedColumn(CellRange.column(letters)));
    boolean stays = place.column().startsWith("$");
    return new Place(stays ? "$" + column : column, place.row(), place.fixed())
        .at(movedRow(place.row()));
  }
}
