package io.keyplan.poi.word.write;

import io.keyplan.document.Entry;
import io.keyplan.document.Table;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.style.TableStyle;
import io.keyplan.poi.word.xml.BodyBlock;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.poi.word.xml.WordTable.Feature;
import io.keyplan.report.ReportStyle;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TablePart;
import io.keyplan.report.part.TablePart.Cell;
import io.keyplan.report.part.TablePart.Column;
import io.keyplan.report.part.TablePart.Kind;
import io.keyplan.report.part.TablePart.Row;
import io.keyplan.report.part.TablePart.Source;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextRole;
import io.keyplan.theme.Palette;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes tables: the heading repeats, rows stay whole. */
final class TableWriter {

  private static final Set<TableRole> MIDDLE = EnumSet.of(TableRole.MATRIX, TableRole.PROGRESS);

  private final CellContents contents;
  private final GroupValues groups;
  private final RecordRows records;
  private final ReportStyle style;
  private final Palette palette;

  /** Notes what the name of a group says of a record below it. */
  @FunctionalInterface
  interface GroupValues {

    /**
     * Notes a value.
     *
     * @param shown the name of the group
     * @param entry the record's own entry of the column
     */
    void note(TextPiece shown, Entry entry);
  }

  TableWriter(
      CellContents contents,
      GroupValues groups,
      RecordRows records,
      ReportStyle style,
      Palette palette) {
    this.contents = contents;
    this.groups = groups;
    this.records = records;
    this.style = style;
    this.palette = palette;
  }

  WordTable write(TablePart part, int width) {
    int[] widths =
        TableWidths.of(part.columns().stream().mapToDouble(Column::width).toArray(), width);
    WordTable table =
        new WordTable(TableStyle.of(part.role()), part.title(), widths, features(part));
    List<Row> body = new ArrayList<>();
    for (Row row : part.rows()) {
      if (part.source() != null && isBody(row)) {
        body.add(row);
      } else {
        addRecords(table, part, body, widths);
        table.add(row(row, part.role(), widths));
      }
    }
    addRecords(table, part, body, widths);
    return table;
  }

  private static boolean isBody(Row row) {
    return row.kind() == Kind.BODY || row.kind() == Kind.GROUP;
  }

  private void addRecords(WordTable table, TablePart part, List<Row> body, int[] widths) {
    if (!body.isEmpty()) {
      List<Row> rows = List.copyOf(body);
      noteGroups(Objects.requireNonNull(part.source()), rows);
      records.add(
          table,
          Objects.requireNonNull(part.source()),
          total(part),
          () -> rows.stream().map(row -> row(row, part.role(), widths)).toList());
      body.clear();
    }
  }

  /** The name of a group is shown once, and is a value of every record below it. */
  private void noteGroups(Source source, List<Row> rows) {
    int next = 0;
    @Nullable TextPiece name = null;
    for (Row row : rows) {
      if (row.kind() == Kind.GROUP) {
        name = row.cells().get(0).content() instanceof TextPart text ? text.pieces().get(0) : null;
      } else {
        Table.Row record = source.table().rows().get(next++);
        if (name != null && source.isGrouped()) {
          groups.note(name, record.cells().get(source.group()));
        }
      }
    }
  }

  /** Gives the words that the row of totals begins with. */
  private static String total(TablePart part) {
    return part.rows().stream()
        .filter(row -> row.kind() == Kind.TOTAL)
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> first(cell.content()))
        .map(text -> text.pieces().get(0).text())
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /** Gives the text that a part is or begins with. */
  private static Stream<TextPart> first(ReportPart part) {
    if (part instanceof ColumnPart column && !column.isEmpty()) {
      return first(column.items().get(0).part());
    }
    return part instanceof TextPart text ? Stream.of(text) : Stream.empty();
  }

  private static Feature[] features(TablePart part) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    part.rows().forEach(row -> kinds.add(row.kind()));
    List<Feature> features = new ArrayList<>();
    if (kinds.contains(Kind.HEADING)) {
      features.add(Feature.HEADER);
    }
    if (kinds.contains(Kind.TOTAL) && part.role() == TableRole.RECORDS) {
      features.add(Feature.TOTAL);
    }
    return features.toArray(Feature[]::new);
  }

  private TableRow row(Row row, TableRole role, int[] widths) {
    List<TableCell> cells = new ArrayList<>();
    int column = 0;
    for (Cell cell : row.cells()) {
      int wide = 0;
      for (int i = 0; i < cell.columns(); i++) {
        wide += widths[column++];
      }
      cells.add(cell(cell, row.kind(), role, wide));
    }
    TableRow written = new TableRow(cells);
    if (row.least() > 0) {
      written.atLeast((int) Math.round(row.least() * 20));
    }
    if (row.kind() == Kind.HEADING) {
      return written.header();
    }
    return row.withNext() ? written.keepNext() : written;
  }

  private TableCell cell(Cell cell, Kind kind, TableRole role, int width) {
    TableCell written = new TableCell(width);
    int margins = (int) Math.round(style.tables().cell(role).across() * 20);
    List<BodyBlock> content = contents.of(cell.content(), width - margins);
    written.add(content.isEmpty() ? List.of(new Paragraph(ParagraphStyle.TABLE_TEXT)) : content);
    if (cell.columns() > 1) {
      written.span(cell.columns());
    }
    if (cell.indent() > 0) {
      written.indent((int) Math.round(cell.indent() * 20));
    }
    if (cell.tint() != null) {
      written.fill(palette.tone(cell.tint()).tint());
    } else if (kind == Kind.GROUP || kind == Kind.HEADING && isPlace(cell)) {
      written.fill(palette.panel());
    }
    return MIDDLE.contains(role) ? written.middle() : written;
  }

  /** A place to write among headings stands on a light ground, where its prompt can be read. */
  private static boolean isPlace(Cell cell) {
    return cell.content() instanceof TextPart text && text.role() != TextRole.COLUMN_HEADING;
  }
}
