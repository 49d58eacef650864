package io.keyplan.poi.excel.fill;

import io.keyplan.fill.FillValues;
import io.keyplan.fill.Repetition;
import io.keyplan.fill.Tag;
import io.keyplan.fill.TagAddress;
import io.keyplan.fill.TagText;
import io.keyplan.fill.TemplateProblem;
import io.keyplan.poi.excel.fill.RowRegions.Region;
import io.keyplan.poi.excel.names.CellRange;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.fill.Mistakes;
import io.keyplan.poi.fill.SectionMaker;
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

  private record SectionPlace(int row, int column, TagText.Found tag) {}

  private record Marker(int row, int column, Tag tag, String text) {}

  private final String name;
  private final SheetRows rows;
  private final SectionMaker maker;
  private final List<SectionPlace> sections = new ArrayList<>();
  private final Map<Integer, List<CellTemplate.Value>> values = new HashMap<>();
  private final Map<Integer, List<Tag.Value>> inTexts = new HashMap<>();
  private final List<Marker> markers = new ArrayList<>();
  private final BitSet shown = new BitSet();
  private final BitSet marked = new BitSet();
  private final List<Region> regions = new ArrayList<>();
  private final List<BookMistake> problems;
  private int tags;

  /**
   * Prepares a sheet.
   *
   * @param name its name
   * @param rows its cells; those with tags are replaced
   * @param maker knows the sections of ours
   * @param problems takes what is wrong
   */
  SheetCompiler(String name, SheetRows rows, SectionMaker maker, List<BookMistake> problems) {
    this.name = name;
    this.maker = maker;
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
    for (TagText.Found tag : found) {
      if (tag.tag() instanceof Tag.Section section) {
        sections.add(new SectionPlace(row, column, tag));
        shown.set(row);
        if (found.size() == 1 && text.isOnly(tag)) {
          return new CellTemplate.Section(column, style, section);
        }
        problem(row, column, tag.text(), "a section needs a cell of its own");
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
    } else if (tag.tag() instanceof Tag.Chart) {
      problem(
          row,
          column,
          tag.text(),
          "a chart of a workbook shows cells; let rows repeat beneath it, or write a section of"
              + " ours that has one");
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
        String where = "sheet “" + name + "”, " + place;
        problems.add(BookMistake.apart(name, new TemplateProblem(where, tag.text(), message)));
      }
    }
  }

  private void problem(int row, int column, String tag, String message) {
    String cell = column < 0 ? "row " + (row + 1) : "cell " + CellReference.cell(row, column);
    TemplateProblem problem = new TemplateProblem("sheet “" + name + "”, " + cell, tag, message);
    problems.add(new BookMistake(name, row, Math.max(0, column), column >= 0, problem));
  }

  /**
   * Finds out which rows repeat.
   *
   * @param tables the tables of the sheet
   */
  RowRegions regions(List<BookTable> tables) {
    marks();
    int count = rows.count();
    for (SectionPlace each : sections) {
      String problem = problem(each, tables);
      if (!problem.isEmpty()) {
        problem(each.row(), each.column(), each.tag().text(), problem);
      }
      regions.add(new Region(each.row(), each.row(), null, null, true, false));
    }
    for (int row = 0; row < count; row++) {
      repeat(row);
    }
    boolean[] dropped = new boolean[count];
    for (int row = marked.nextSetBit(0); row >= 0; row = marked.nextSetBit(row + 1)) {
      dropped[row] = !shown.get(row);
    }
    return new RowRegions(regions, count, dropped);
  }

  /** Says whether sections of ours stand in the sheet. */
  boolean hasSections() {
    return !sections.isEmpty();
  }

  /** Says why a section cannot stand in its place; empty if it can. */
  private String problem(SectionPlace place, List<BookTable> tables) {
    int row = place.row();
    CellRange merged = rows.merged(row);
    if (regions.stream().anyMatch(each -> each.repetition() != null && each.has(row))) {
      return "a section stands once; write it outside of what repeats";
    } else if (!rows.isAlone(row, place.column())) {
      return "a section needs a row of its own, as it takes the room on its right and moves what is"
          + " beneath; move what else stands in the row";
    } else if (merged != null) {
      return "the section would stand in the merged cells "
          + CellReference.range(
              merged.firstRow(), merged.firstColumn(), merged.lastRow(), merged.lastColumn())
          + "; split them, or write it into a row without any";
    }
    for (BookTable table : tables) {
      if (row >= table.cells().firstRow() && row <= table.cells().lastRow()) {
        return "the section would stand in or beside the table "
            + table.name()
            + "; write it above or beneath the table";
      }
    }
    return place.tag().tag() instanceof Tag.Section tag ? maker.problem(tag) : "";
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
        regions.add(new Region(begin.row(), marker.row(), repetition, condition, false, false));
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
    repetition.ifPresent(by -> regions.add(new Region(row, row, by, null, false, false)));
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
