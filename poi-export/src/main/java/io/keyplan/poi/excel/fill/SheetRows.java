package io.keyplan.poi.excel.fill;

import io.keyplan.poi.excel.fill.FormulaReferences.Place;
import io.keyplan.poi.excel.formula.FormulaResult;
import io.keyplan.poi.excel.names.CellRange;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.fill.XmlPieces;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The rows of a sheet with their cells, as they are read. For one sheet. */
final class SheetRows {

  /** Gives what stands in the place of a cell with a text; null for the cell itself. */
  interface Replacer {
    @Nullable CellTemplate replace(int row, int column, int style, @Nullable Element text);
  }

  private record Found(int column, int style, Element cell) {}

  private record Shared(String formula, int row, int column) {}

  private final List<Element> texts;
  private final TreeMap<Integer, Element> elements = new TreeMap<>();
  private final TreeMap<Integer, List<CellTemplate>> cells = new TreeMap<>();
  private final Map<Integer, List<Found>> found = new HashMap<>();
  private final Map<String, Shared> shared = new HashMap<>();
  private final List<String> dataTables = new ArrayList<>();
  private final List<CellRange> merges = new ArrayList<>();
  private int lastColumn = -1;

  /**
   * Reads the rows.
   *
   * @param texts the texts that the sheets of a workbook share
   */
  SheetRows(Element root, List<Element> texts) {
    this.texts = texts;
    for (Element each : XmlTree.children(TextXml.childOf(root, "mergeCells"))) {
      CellRange.of(each.getAttribute("ref")).ifPresent(merges::add);
    }
    Element data = TextXml.childOf(root, "sheetData");
    int row = -1;
    for (Element each : data == null ? List.<Element>of() : XmlTree.children(data)) {
      row = number(each.getAttribute("r"), row + 2) - 1;
      elements.put(row, each);
      found.put(row, read(each));
    }
  }

  private static int number(String text, int otherwise) {
    try {
      return text.isEmpty() ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private List<Found> read(Element row) {
    List<Found> read = new ArrayList<>();
    int column = -1;
    for (Element cell : XmlTree.children(row)) {
      String letters = cell.getAttribute("r").replaceAll("[^A-Za-z]", "");
      column = letters.isEmpty() ? column + 1 : CellRange.column(letters);
      read.add(new Found(column, number(cell.getAttribute("s"), 0), cell));
      lastColumn = Math.max(lastColumn, column);
    }
    return read;
  }

  /** Gives the number of rows up to the last one. */
  int count() {
    return cells.isEmpty() ? 0 : cells.lastKey() + 1;
  }

  /** Gives merged cells in a row; null for none. */
  @Nullable CellRange merged(int row) {
    return merges.stream()
        .filter(each -> each.firstRow() <= row && row <= each.lastRow())
        .findFirst()
        .orElse(null);
  }

  /** Says whether a cell is the only one of its row in which something stands. */
  boolean isAlone(int row, int column) {
    return cells.getOrDefault(row, List.of()).stream()
        .allMatch(
            cell ->
                cell.column() == column
                    || cell instanceof CellTemplate.Plain plain && plain.content().isEmpty());
  }

  /** Gives the last column that has cells; -1 for none. */
  int lastColumn() {
    return lastColumn;
  }

  /** Says whether a column has cells in any row. */
  boolean hasColumn(int column) {
    return found.values().stream().flatMap(List::stream).anyMatch(cell -> cell.column() == column);
  }

  /** Gives the style of a cell, or of its row. */
  int style(int row, int column) {
    return found.getOrDefault(row, List.of()).stream()
        .filter(cell -> cell.column() == column)
        .mapToInt(Found::style)
        .findFirst()
        .orElse(0);
  }

  /**
   * Makes templates of the cells.
   *
   * @param shown takes the rows in which something stands
   */
  void replace(Replacer replacer, BitSet shown) {
    elements.forEach(
        (row, element) -> {
          List<CellTemplate> made = new ArrayList<>();
          for (Found cell : found.getOrDefault(row, List.of())) {
            Element text = text(cell.cell());
            CellTemplate own = replacer.replace(row, cell.column(), cell.style(), text);
            if (own == null) {
              own = template(row, cell);
              boolean says =
                  own instanceof CellTemplate.Calculated
                      || own instanceof CellTemplate.Plain plain && !plain.content().isEmpty();
              if (says) {
                shown.set(row);
              }
            }
            made.add(own);
          }
          cells.put(row, made);
        });
  }

  /** Adds a cell where the sheet has none; says whether it did. */
  boolean addIfMissing(int row, CellTemplate cell) {
    List<CellTemplate> known = cells.computeIfAbsent(row, none -> new ArrayList<>());
    if (known.stream().anyMatch(each -> each.column() == cell.column())) {
      return false;
    }
    known.add(cell);
    known.sort(Comparator.comparingInt(CellTemplate::column));
    return true;
  }

  private @Nullable Element text(Element cell) {
    String type = cell.getAttribute("t");
    if (type.equals("inlineStr")) {
      return TextXml.childOf(cell, "is");
    }
    Element value = TextXml.childOf(cell, "v");
    int index = type.equals("s") && value != null ? number(value.getTextContent().strip(), -1) : -1;
    return index >= 0 && index < texts.size() ? texts.get(index) : null;
  }

  private CellTemplate template(int row, Found found) {
    Element cell = found.cell();
    Element formula = TextXml.childOf(cell, "f");
    if (formula != null) {
      CellTemplate calculated = calculated(row, found, formula);
      if (calculated != null) {
        return calculated;
      }
    }
    boolean ofDataTable = formula != null && formula.getAttribute("t").equals("dataTable");
    if (ofDataTable) {
      dataTables.add(CellReference.cell(row, found.column()));
    }
    StringBuilder content = new StringBuilder();
    for (Element child : XmlTree.children(cell)) {
      if (child != formula || ofDataTable) {
        content.append(XmlTree.element(child));
      }
    }
    return new CellTemplate.Plain(
        found.column(), found.style(), attributes(cell, Set.of("r", "s")), content.toString());
  }

  private @Nullable CellTemplate calculated(int row, Found found, Element formula) {
    String type = formula.getAttribute("t");
    String text = formula.getTextContent();
    String group = formula.getAttribute("si");
    if (type.equals("shared") && text.isEmpty()) {
      Shared first = shared.get(group);
      if (first == null) {
        return null;
      }
      text = moved(first, row, found.column());
    } else if (type.equals("shared")) {
      shared.put(group, new Shared(text, row, found.column()));
    } else if (type.equals("dataTable") || text.isEmpty()) {
      return null;
    }
    RangeText range = type.equals("array") ? RangeText.of(formula.getAttribute("ref")) : null;
    Set<String> dropped =
        type.equals("shared") ? Set.of("t", "si", "ref") : Set.of("ref", "ca", "si");
    return new CellTemplate.Calculated(
        found.column(),
        found.style(),
        attributes(formula, dropped),
        text,
        range == null ? -1 : range.lastRow(),
        range == null ? -1 : range.cells().lastColumn(),
        value(found.cell()));
  }

  private static @Nullable FormulaResult value(Element cell) {
    Element value = TextXml.childOf(cell, "v");
    String type = cell.getAttribute("t");
    return value == null
        ? null
        : new FormulaResult(type.equals("n") ? "" : type, value.getTextContent(), "");
  }

  /** Cells that share a formula have it moved by as much as they stand apart. */
  private static String moved(Shared first, int row, int column) {
    int down = row - first.row();
    int right = column - first.column();
    return FormulaReferences.map(
        first.formula(),
        (sheet, from, to, ofAll) ->
            to == null
                ? moved(from, down, right)
                : moved(from, down, right) + ":" + moved(to, down, right));
  }

  private static String moved(Place place, int down, int right) {
    int row = place.fixed() ? place.row() : Math.max(0, place.row() + down);
    boolean stays = place.column().isEmpty() || place.column().startsWith("$");
    String column =
        stays
            ? place.column()
            : CellReference.column(Math.max(0, CellRange.column(place.column()) + right));
    return new Place(column, row, place.fixed()).at(row);
  }

  private static String attributes(Element element, Set<String> without) {
    XmlPieces xml = new XmlPieces();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (!without.contains(attribute.getName())) {
        xml.attribute(attribute.getName(), attribute.getValue());
      }
    }
    return xml.xml();
  }

  /** Lists the cells in which what-if tables begin, which are kept as they are. */
  List<String> dataTables() {
    return dataTables;
  }

  /** Gives the rows by their numbers. */
  Map<Integer, SheetTemplate.Row> rows() {
    Map<Integer, SheetTemplate.Row> rows = new HashMap<>();
    cells.forEach(
        (row, own) -> {
          Element element = elements.get(row);
          String attributes = element == null ? "" : attributes(element, Set.of("r", "spans"));
          rows.put(row, new SheetTemplate.Row(attributes, own));
        });
    return rows;
  }
}
