package io.keyplan.poi.excel.fill;

import io.keyplan.fill.Tag;
import io.keyplan.fill.TagText;
import io.keyplan.fill.TemplateProblem;
import io.keyplan.poi.excel.names.CellRange;
import io.keyplan.poi.excel.names.FieldNames;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The defined names of a workbook: those that are called by addresses are places to fill. For one
 * workbook.
 */
final class BookNames {

  /** What may stand before the names (ISO 29500-1, clause 18.2.27). */
  private static final Set<String> BEFORE =
      Set.of(
          "fileVersion",
          "fileSharing",
          "workbookPr",
          "workbookProtection",
          "bookViews",
          "sheets",
          "functionGroups",
          "externalReferences");

  /** A column of a table, as {@code Actions[Due date]}. */
  private static final Pattern COLUMN = Pattern.compile("\\s*([^\\[\\]!']+)\\[([^\\[\\]]+)]\\s*");

  private final List<String> sheets;
  private final List<List<BookTable>> tables;
  private final List<BookMistake> problems;
  private final Map<Integer, Map<Long, Tag.Value>> places = new HashMap<>();

  /**
   * Takes the names of ours out of a workbook.
   *
   * @param root the workbook, which is changed
   * @param sheets names of its sheets
   * @param tables the tables of each
   * @param problems takes what is wrong
   */
  BookNames(
      Element root, List<String> sheets, List<List<BookTable>> tables, List<BookMistake> problems) {
    this.tables = tables;
    this.sheets = sheets.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    this.problems = problems;
    Element names = names(root);
    for (Element each : XmlTree.children(names)) {
      String name = each.getAttribute("name");
      if (name.toLowerCase(Locale.ROOT).startsWith(FieldNames.PREFIX)) {
        names.removeChild(each);
        if (FieldNames.columnOf(name).isEmpty()) {
          place(name, each);
        }
      }
    }
    calculate(root, names);
  }

  private static Element names(Element root) {
    Element names = TextXml.childOf(root, "definedNames");
    if (names == null) {
      names = create(root, "definedNames");
      Element next = null;
      for (Element each : XmlTree.children(root)) {
        next = next == null && !BEFORE.contains(each.getLocalName()) ? each : next;
      }
      root.insertBefore(names, next);
    }
    return names;
  }

  private static Element create(Element root, String name) {
    return root.getOwnerDocument()
        .createElementNS(root.getNamespaceURI(), TextXml.prefix(root) + name);
  }

  /** Excel calculates what no other program did. */
  private static void calculate(Element root, Element names) {
    Element calculation = TextXml.childOf(root, "calcPr");
    if (calculation == null) {
      calculation = create(root, "calcPr");
      root.insertBefore(calculation, names.getNextSibling());
    }
    calculation.setAttribute("fullCalcOnLoad", "1");
  }

  private void place(String name, Element element) {
    String address = FieldNames.pathOf(name).text();
    String comment = element.getAttribute("comment");
    Optional<TagText.Found> found =
        TagText.name("{{" + (address.isEmpty() ? comment : address) + "}}");
    List<Long> cell = new ArrayList<>();
    List<Integer> sheet = new ArrayList<>();
    FormulaReferences.map(
        element.getTextContent(),
        (on, from, to, ofAll) -> {
          sheet.add(on == null ? -1 : sheets.indexOf(on.toLowerCase(Locale.ROOT)));
          cell.add(key(from, to));
          return "";
        });
    boolean one = cell.size() == 1 && cell.get(0) >= 0 && sheet.get(0) >= 0;
    Matcher column = COLUMN.matcher(element.getTextContent());
    boolean ofTable = column.matches();
    if (ofTable) {
      one = find(column.group(1), column.group(2), sheet, cell);
    }
    if (found.isEmpty() || !(found.get().tag() instanceof Tag.Value value)) {
      problem(name, found.map(TagText.Found::problem).orElse("it is no address of the plan"));
    } else if (!one) {
      problem(
          name,
          ofTable
              ? "there is no such column of a table"
              : "the name of a value must refer to one cell, or to a column of a table");
    } else {
      places.computeIfAbsent(sheet.get(0), none -> new HashMap<>()).put(cell.get(0), value);
    }
  }

  /** Finds the first record of a column of a table: its row is the one that repeats. */
  private boolean find(String name, String column, List<Integer> sheet, List<Long> cell) {
    for (int i = 0; i < tables.size(); i++) {
      for (BookTable table : tables.get(i)) {
        int at = table.column(column);
        if (table.name().equalsIgnoreCase(name.strip()) && at >= 0) {
          sheet.add(0, i);
          cell.add(0, SheetCompiler.key(table.firstRow(), at));
          return true;
        }
      }
    }
    return false;
  }

  private static long key(FormulaReferences.Place from, FormulaReferences.@Nullable Place to) {
    return to != null || from.column().isEmpty()
        ? -1
        : SheetCompiler.key(from.row(), CellRange.column(from.column().replace("$", "")));
  }

  private void problem(String name, String message) {
    problems.add(BookMistake.apart("", new TemplateProblem("defined name " + name, name, message)));
  }

  /** Gives the cells of a sheet that names call by addresses. */
  Map<Long, Tag.Value> places(int sheet) {
    return places.getOrDefault(sheet, Map.of());
  }
}
