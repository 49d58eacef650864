package io.keyplan.poi.excel.fill;

import io.keyplan.fill.TagText;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.fill.Piece;
import io.keyplan.poi.fill.StoryFormat;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.fill.XmlPieces;
import io.keyplan.poi.ooxml.XmlText;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What refers to cells in the parts of a workbook: sheets apart from their rows, tables, drawings,
 * charts, comments, names (ISO 29500-1, clauses 18.3, 18.5, 20.5, 21.2). For one part.
 */
class BookFormat implements StoryFormat {

  /** What there is for each copy of the cells that it is about. */
  private static final Set<String> OF_CELLS =
      Set.of("mergeCell", "hyperlink", "comment", "threadedComment");

  /** What has a formula as its text. */
  private static final Set<String> FORMULAS =
      Set.of(
          "f",
          "formula",
          "formula1",
          "formula2",
          "definedName",
          "calculatedColumnFormula",
          "totalsRowFormula",
          "FmlaLink",
          "FmlaRange");

  /** Attributes of the controls of forms that are formulas. */
  private static final Set<String> OF_CONTROLS =
      Set.of("linkedCell", "listFillRange", "fmlaLink", "fmlaRange");

  /** What is about a single cell. */
  private static final Set<String> OF_ONE_CELL = Set.of("inputCells", "cellWatch");

  /** Values that charts keep of cells. */
  private static final Set<String> CACHES = Set.of("strCache", "numCache", "multiLvlStrCache");

  private static final Pattern ANCHOR =
      Pattern.compile("(\\s*\\d+\\s*,\\s*\\d+\\s*,)\\s*(\\d+)(\\s*,.*,)\\s*(\\d+)(\\s*,[^,]*)");

  private static final String SEEN = "seen";

  private final int sheet;

  /**
   * Prepares a part.
   *
   * @param sheet the sheet that it belongs to; -1 for none
   */
  BookFormat(int sheet) {
    this.sheet = sheet;
  }

  int sheet() {
    return sheet;
  }

  @Override
  public boolean isListItem(Element paragraph) {
    return false;
  }

  /** Gives the workbook that is being written. */
  static FilledBook book(Filling filling) {
    return (FilledBook) filling.writer();
  }

  private static Piece write(Function<FilledBook, String> text) {
    return (filling, scope) -> filling.out().append(XmlText.escape(text.apply(book(filling))));
  }

  @Override
  public @Nullable Piece element(Element element, Serializer serializer) {
    String name = String.valueOf(element.getLocalName());
    if (element.getUserData(SEEN) != null) {
      return null;
    } else if (CACHES.contains(name)) {
      return (filling, scope) -> {};
    } else if (name.equals("text") && "comment".equals(element.getParentNode().getLocalName())) {
      return note(element);
    } else if (sheet >= 0 && OF_CELLS.contains(name) && element.hasAttribute("ref")) {
      boolean once = name.endsWith("omment");
      String cells = element.getAttribute("ref");
      Piece inner = inner(element, serializer);
      return (filling, scope) -> {
        FilledBook book = book(filling);
        List<String> copies = book.copies(sheet, cells);
        for (String copy : once && copies.size() > 1 ? copies.subList(0, 1) : copies) {
          book.setReference(copy);
          inner.write(filling, scope);
        }
      };
    } else if (sheet >= 0 && element.hasAttribute("sqref") && !name.equals("selection")) {
      String cells = element.getAttribute("sqref");
      Piece inner = inner(element, serializer);
      return (filling, scope) -> {
        if (!book(filling).moved(sheet, cells).isEmpty()) {
          inner.write(filling, scope);
        }
      };
    }
    return null;
  }

  /** Gives the text of a cell's note; null where it has no tags. */
  private static @Nullable Piece note(Element text) {
    CellText words = new CellText(text);
    List<TagText.Found> tags = TagText.find(words.text());
    if (tags.isEmpty()) {
      return null;
    }
    String prefix = TextXml.prefix(text);
    List<CellTemplate.Piece> pieces = words.pieces(tags);
    return (filling, scope) -> {
      StringBuilder out = filling.out().append("<").append(text.getTagName()).append(">");
      for (CellTemplate.Piece piece : pieces) {
        String shown =
            piece.tag() == null ? piece.words() : filling.values().value(piece.tag(), scope).text();
        out.append("<" + prefix + "r>" + piece.look() + "<" + prefix + "t xml:space=\"preserve\">")
            .append(XmlText.escape(shown))
            .append("</" + prefix + "t></" + prefix + "r>");
      }
      out.append("</").append(text.getTagName()).append(">");
    };
  }

  private static Piece inner(Element element, Serializer serializer) {
    element.setUserData(SEEN, Boolean.TRUE, null);
    XmlPieces pieces = new XmlPieces();
    serializer.add(element, pieces);
    return pieces.toPiece();
  }

  @Override
  public @Nullable Piece attribute(Attr attribute) {
    String name = attribute.getName();
    String owner = String.valueOf(attribute.getOwnerElement().getLocalName());
    String value = attribute.getValue();
    if (owner.equals("worksheetSource") && name.equals("ref")) {
      String on = attribute.getOwnerElement().getAttribute("sheet");
      return write(book -> book.movedOn(on, value));
    } else if (sheet < 0) {
      return null;
    } else if (name.equals("sqref")) {
      return write(
          book -> {
            String moved = book.moved(sheet, value);
            return moved.isEmpty() ? "A1" : moved;
          });
    } else if (name.equals("ref") && OF_CELLS.contains(owner)) {
      return write(FilledBook::reference);
    } else if (name.equals("ref") && Set.of("table", "autoFilter", "sortState").contains(owner)) {
      return write(book -> book.moved(sheet, value));
    } else if (OF_CONTROLS.contains(name)) {
      return write(book -> book.formula(value, sheet, null, true));
    } else if (name.equals("r") && OF_ONE_CELL.contains(owner)
        || name.equals("ref") && owner.equals("location")) {
      return write(
          book -> {
            String moved = book.moved(sheet, value);
            return moved.isEmpty() ? value : name.equals("r") ? moved.replaceAll(":.*", "") : moved;
          });
    } else if (Set.of("activeCell", "topLeftCell").contains(name)) {
      return write(
          book -> {
            String moved = book.moved(sheet, value);
            return moved.isEmpty() ? "A1" : moved;
          });
    } else if (name.equals("id") && owner.equals("brk")) {
      return write(book -> String.valueOf(row(book, value, 1)));
    }
    return null;
  }

  /** Gives where a row has gone whose number is counted from 0, or the one behind another. */
  private int row(FilledBook book, String number, int before) {
    int row = Integer.parseInt(number.strip());
    int moved = book.map(sheet).last(Math.max(0, row - before), RowMap.NO_COPY);
    return moved < 0 ? row : moved + before;
  }

  @Override
  public @Nullable Piece text(Element parent, String text) {
    String name = String.valueOf(parent.getLocalName());
    if (FORMULAS.contains(name)) {
      int first = firstRow(parent);
      // Charts and names mean all cells that a single one becomes.
      boolean wide = sheet < 0;
      return write(book -> book.formula(text, sheet, context(book, first), wide));
    } else if (sheet >= 0 && name.equals("sqref")) {
      return write(book -> book.moved(sheet, text));
    } else if (sheet >= 0 && isRow(parent)) {
      return write(book -> String.valueOf(row(book, text, 0)));
    } else if (sheet >= 0 && name.equals("Anchor")) {
      Matcher anchor = ANCHOR.matcher(text);
      return anchor.matches() ? write(book -> anchor(book, anchor)) : null;
    }
    return null;
  }

  private String anchor(FilledBook book, Matcher anchor) {
    return anchor.group(1)
        + " "
        + row(book, anchor.group(2), 0)
        + anchor.group(3)
        + " "
        + row(book, anchor.group(4), 0)
        + anchor.group(5);
  }

  private static boolean isRow(Element element) {
    String name = String.valueOf(element.getLocalName());
    String namespace = String.valueOf(element.getNamespaceURI());
    return name.equals("row") && namespace.contains("spreadsheetDrawing")
        || name.equals("Row") && namespace.contains("office:excel");
  }

  /** Formulas of rules are written for the first of the cells that they hold for. */
  private static int firstRow(Element formula) {
    for (Node at = formula.getParentNode(); at instanceof Element above; at = at.getParentNode()) {
      String cells = above.getAttribute("sqref");
      Element inner = TextXml.childOf(above, "sqref");
      String ranges = cells.isEmpty() && inner != null ? inner.getTextContent() : cells;
      if (!ranges.isBlank()) {
        RangeText range = RangeText.of(ranges.strip().split("\\s+")[0]);
        return range == null ? -1 : range.firstRow();
      }
    }
    return -1;
  }

  private RowMap.@Nullable Row context(FilledBook book, int row) {
    if (sheet < 0 || row < 0) {
      return null;
    }
    List<RowMap.Row> rows = book.map(sheet).of(row);
    return rows.isEmpty() ? null : rows.get(0);
  }
}
