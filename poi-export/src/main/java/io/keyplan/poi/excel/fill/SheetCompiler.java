package io.keyplan.poi.excel.fill;

import io.keyplan.fill.FillValues;
import io.keyplan.fill.Repetition;
import io.keyplan.fill.Tag;
import io.keyplan.fill.TagAddress;
import io.keyplan.fill.TagText;
import io.keyplan.fill.TemplateProblem;
import io.keyplan.poi.excel.fill.RowRegions.Region;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.fill.Mistakes;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Finds the tags in the cells of a sheet, and by which lists its rows repeat. For one sheet. */
final class SheetCompiler {

  /** As many as a part of a document may have. */
  private static final int MOST_TAGS = 20_000;

  private record Marker(int row, int column, Tag tag, String text) {}

  private final String name;
  private final SheetRows rows;
  private final Map<Integer, List<CellTemplate.Value>> values = new HashMap<>();
  private final Map<Integer, List<Tag.Value>> inTexts = new HashMap<>();
  private final List<Marker> markers = new ArrayList<>();
  private final BitSet shown = new BitSet();
  private final BitSet marked = new BitSet();
  private final List<Region> regions = new ArrayList<>();
  private final List<TemplateProblem> problems;
  private int tags;

  /**
   * Prepares a sheet.
   *
   * @param name its name
   * @param rows its cells; those with tags are replaced
   * @param problems takes what is wrong
   */
  SheetCompiler(String name, SheetRows rows, List<TemplateProblem> problems) {
    this.name = name;
    this.rows = rows;
    this.problems = problems;
  }

  /** Finds the tags; says whether there are any. */
  boolean find(Map<Long, Tag.Value> named) {
    rows.replace(
        (row, column, style, text) -> {
          Tag.Value place = named.get(key(row, column));
          if (place != null) {
            tags++;
            return value(row, new CellTemplate.Value(column, style, place));
          }
          return text == null ? null : text(row, column, style, text);
        },
        shown);
    named.forEach(
        (key, tag) -> {
          int row = (int) (key >> 20);
          int column = (int) (key & 0xFFFFF);
          if (rows.addIfMissing(
              row, new CellTemplate.Value(column, rows.style(row, column), tag))) {
            values
                .computeIfAbsent(row, none -> new ArrayList<>())
                .add(new CellTemplate.Value(column, 0, tag));
            shown.set(row);
            tags++;
          }
        });
    return tags > 0;
  }

  static long key(int row, int column) {
    return ((long) row << 20) | column;
  }

  private CellTemplate.Value value(int row, CellTemplate.Value cell) {
    values.computeIfAbsent(row, none -> new ArrayList<>()).add(cell);
    shown.set(row);
    return cell;
  }

  private @Nullable CellTemplate text(int row, int column, int style, Element item) {
    CellText text = new CellText(item);
    List<TagText.Found> found = TagText.find(text.text());
    if (found.isEmpty()) {
      return null;
    }
    tags += found.size();
    if (tags > MOST_TAGS) {
      throw new UnreadableDocumentException(
          Reason.TOO_LARGE, "sheet “" + name + "” has more than " + MOST_TAGS + " tags", null);
    }
    found.forEach(tag -> check(tag, row, column));
    for (TagText.Found tag : found) {
      if (tag.tag() instanceof Tag.If
          || tag.tag() instanceof Tag.Each
          || tag.tag() instanceof Tag.End) {
        markers.add(new Marker(row, column, tag.tag(), tag.text()));
        marked.set(row);
      }
    }
    List<CellTemplate.Piece> pieces = text.pieces(found);
    Tag.Value only = CellText.only(pieces);
    if (only != null && !FillValues.isPicture(only)) {
      return value(row, new CellTemplate.Value(column, style, only));
    }
    for (CellTemplate.Piece piece : pieces) {
      if (piece.tag() != null) {
        inTexts.computeIfAbsent(row, none -> new ArrayList<>()).add(piece.tag());
      }
    }
    if (pieces.stream().allMatch(piece -> piece.tag() == null && piece.words().isBlank())) {
      return new CellTemplate.Plain(column, style, "", "");
    }
    shown.set(row);
    return new CellTemplate.Text(column, style, pieces);
  }

  private void check(TagText.Found tag, int row, int column) {
    if (tag.tag() == null) {
      problem(row, column, tag.text(), tag.problem());
    } else if (tag.tag() instanceof Tag.Section) {
      problem(
          row,
          column,
          tag.text(),
          "a workbook has no room for sections of ours; let rows repeat by the lists that they"
              + " show, or write the workbook with \"keyplan export\"");
    } else if (tag.tag() instanceof Tag.Chart) {
      problem(
          row, column, tag.text(), "a chart of a workbook shows cells; let rows repeat beneath it");
    } else if (tag.tag() instanceof Tag.Value value && FillValues.isPicture(value)) {
      problem(
          row,
          column,
          tag.text(),
          value.address() + " is a picture; write it into the alternative text of one");
    }
  }

  /** Looks at a header or a footer of the pages. */
  void checkFrame(Element text) {
    checkApart(
        text.getLocalName().endsWith("Header") ? "page header" : "page footer",
        text.getTextContent());
  }

  /** Looks at the notes of cells. */
  void checkNotes(Element comments) {
    for (Element each : XmlTree.children(TextXml.childOf(comments, "commentList"))) {
      Element text = TextXml.childOf(each, "text");
      if (text != null) {
        checkApart("note of cell " + each.getAttribute("ref"), new CellText(text).text());
      }
    }
  }

  /** Looks at a text that stands apart from the rows. */
  private void checkApart(String place, String text) {
    for (TagText.Found tag : TagText.find(text)) {
      String message =
          tag.tag() == null
              ? tag.problem()
              : !(tag.tag() instanceof Tag.Value value) || FillValues.isPicture(value)
                  ? "only the values of fields can stand here"
                  : value.address().depth() > 0
                      ? "nothing repeats here; name one entry, as in "
                          + value.address().toString().replace("[]", "[#1]")
                      : "";
      if (!message.isEmpty()) {
        problems.add(new TemplateProblem("sheet “" + name + "”, " + place, tag.text(), message));
      }
    }
  }

  private void problem(int row, int column, String tag, String message) {
    String cell = column < 0 ? "row " + (row + 1) : "cell " + CellReference.cell(row, column);
    problems.add(new TemplateProblem("sheet “" + name + "”, " + cell, tag, message));
  }

  /** Finds out which rows repeat. */
  RowRegions regions() {
    marks();
    int count = rows.count();
    for (int row = 0; row < count; row++) {
      repeat(row);
    }
    boolean[] dropped = new boolean[count];
    for (int row = marked.nextSetBit(0); row >= 0; row = marked.nextSetBit(row + 1)) {
      dropped[row] = !shown.get(row);
    }
    return new RowRegions(regions, count, dropped);
  }

  private void marks() {
    Deque<Marker> open = new ArrayDeque<>();
    for (Marker marker : markers) {
      if (!(marker.tag() instanceof Tag.End)) {
        open.push(marker);
        Mistakes.checkDepth(open.size());
      } else if (open.isEmpty()) {
        problem(marker.row(), marker.column(), marker.text(), "nothing begins that ends here");
      } else {
        Marker begin = open.pop();
        Repetition repetition =
            begin.tag() instanceof Tag.Each each
                ? new Repetition(each.list(), each.entries())
                : null;
        Tag.If condition = begin.tag() instanceof Tag.If when ? when : null;
        regions.add(new Region(begin.row(), marker.row(), repetition, condition, false));
      }
    }
    for (Marker marker : open) {
      problem(
          marker.row(), marker.column(), marker.text(), "nothing ends it; write {{end}} behind it");
    }
  }

  private void repeat(int row) {
    List<Tag.Value> tags = new ArrayList<>();
    values.getOrDefault(row, List.of()).forEach(cell -> tags.add(cell.tag()));
    tags.addAll(inTexts.getOrDefault(row, List.of()));
    if (tags.isEmpty()) {
      return;
    }
    List<TagAddress> outer = new ArrayList<>();
    for (Region region : List.copyOf(regions)) {
      if (region.repetition() != null && region.has(row)) {
        for (TagAddress at = region.repetition().list(); at != null; at = at.outerList()) {
          outer.add(at);
        }
      }
    }
    Optional<Repetition> repetition =
        Repetition.of(tags, outer, problem -> problem(row, -1, "", "the row " + problem));
    repetition.ifPresent(by -> regions.add(new Region(row, row, by, null, false)));
  }

  /**
   * Says which fields of its entries a row that repeats has in which columns.
   *
   * @return empty where it has none
   */
  Map<Integer, String> fields(Region region) {
    Map<Integer, String> fields = new HashMap<>();
    Repetition repetition = region.repetition();
    for (CellTemplate.Value cell : values.getOrDefault(region.first(), List.of())) {
      TagAddress address = cell.tag().address();
      if (repetition != null
          && address.startsWith(repetition.list())
          && address.depth() == repetition.list().depth()) {
        fields.put(cell.column(), address.within(repetition.list()));
      }
    }
    return fields;
  }
}
