package io.keyplan.poi.word.fill;

import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How much room there is in a cell of a table, in twentieths of a point. */
final class CellRoom {

  /** What Word keeps free on either side where nothing else is said. */
  private static final int USUAL_MARGIN = 108;

  private CellRoom() {}

  /** Gives the width between the margins of a cell; 0 where the table does not say it. */
  static int width(Element cell) {
    Element row = above(cell, "tr");
    Element table = above(cell, "tbl");
    if (row == null || table == null) {
      return 0;
    }
    int whole = ofGrid(table, row, cell);
    if (whole == 0) {
      Element own = TextXml.child(properties(cell), "tcW");
      whole = TextXml.attribute(own, "type").equals("dxa") ? number(own, "w") : 0;
    }
    int margins = margins(table, cell);
    return Math.max(0, whole - margins);
  }

  private static int ofGrid(Element table, Element row, Element cell) {
    Element grid = TextXml.child(table, "tblGrid");
    List<Element> columns = grid == null ? List.of() : XmlTree.children(grid);
    Element before = TextXml.child(row, "trPr");
    int at = number(before == null ? null : TextXml.child(before, "gridBefore"), "val");
    for (Element each : TextXml.cells(row)) {
      int span = Math.max(1, number(TextXml.child(properties(each), "gridSpan"), "val"));
      if (each == cell) {
        return columns
            .subList(Math.min(at, columns.size()), Math.min(at + span, columns.size()))
            .stream()
            .mapToInt(column -> number(column, "w"))
            .sum();
      }
      at += span;
    }
    return 0;
  }

  /** What a cell says of one side goes before what its table says of both. */
  private static int margins(Element table, Element cell) {
    Element tableProperties = TextXml.child(table, "tblPr");
    List<Integer> ofTable =
        sides(tableProperties == null ? null : TextXml.child(tableProperties, "tblCellMar"));
    List<Integer> own = sides(TextXml.child(properties(cell), "tcMar"));
    int usual = ofTable.size() == 2 ? ofTable.get(0) + ofTable.get(1) : 2 * USUAL_MARGIN;
    return switch (own.size()) {
      case 0 -> usual;
      case 1 -> own.get(0) + usual / 2;
      default -> own.get(0) + own.get(1);
    };
  }

  /** Lists the margins beside the text, which the editions of the standard call otherwise. */
  private static List<Integer> sides(@Nullable Element margins) {
    return XmlTree.children(margins).stream()
        .filter(each -> !TextXml.is(each, "top") && !TextXml.is(each, "bottom"))
        .map(each -> number(each, "w"))
        .toList();
  }

  /** A cell without properties has none of what is looked for. */
  private static Element properties(Element cell) {
    Element properties = TextXml.child(cell, "tcPr");
    return properties == null ? cell : properties;
  }

  private static @Nullable Element above(Element cell, String name) {
    for (Node at = cell.getParentNode(); at != null; at = at.getParentNode()) {
      if (TextXml.is(at, name)) {
        return (Element) at;
      }
    }
    return null;
  }

  private static int number(@Nullable Element element, String attribute) {
    String value = TextXml.attribute(element, attribute);
    return value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
  }
}
