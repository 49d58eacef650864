package io.keyplan.poi.word.write;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Column;
import io.keyplan.document.Table.Display;
import io.keyplan.poi.word.names.TableName;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableMeasure;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.xml.Control;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.FieldBinding;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.poi.word.xml.WordTable.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes tables: the header repeats, rows stay whole, a list's rows can be added to in Word. */
final class TableWriter {

  private static final int SMALL = 6;
  private static final int SMALL_FORM = 3;

  private final WordContext context;
  private final DocumentBody body;

  TableWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
  }

  void write(Table block) {
    if (block.columns().isEmpty()) {
      return;
    }
    if (!block.caption().isEmpty()) {
      body.add(new Paragraph(ParagraphStyle.CAPTION, block.caption()));
    }
    TableMeasure measure = context.measure(block);
    int[] widths = measure.widths(body.width());
    Feature[] features =
        block.total().isEmpty()
            ? new Feature[] {Feature.HEADER}
            : new Feature[] {Feature.HEADER, Feature.TOTAL};
    WordTable table = new WordTable(TableStyle.ROWS, title(block), widths, features);
    table.add(header(block, widths));
    addRows(table, block, measure, widths);
    if (!block.total().isEmpty()) {
      table.add(total(block, measure, widths));
    }
    body.add(table);
  }

  private static String title(Table block) {
    return block.caption().isEmpty()
        ? String.join(", ", block.columns().stream().map(Column::label).toList())
        : block.caption();
  }

  private void addRows(WordTable table, Table block, TableMeasure measure, int[] widths) {
    boolean repeats = context.fields().repeats(block);
    trace(block, measure);
    List<TableRow> rows = new ArrayList<>();
    List<Control> controls = new ArrayList<>();
    for (Table.Row row : block.rows()) {
      TableRow written = row(block, rows.size(), measure, widths, repeats);
      if (staysWithNext(block, rows.size())) {
        written.keepNext();
      }
      rows.add(written);
      if (repeats) {
        controls.add(context.controls().row(block.list().item(row.id()).text()));
      }
    }
    if (repeats) {
      FieldBinding binding = context.fields().bindRows(block.list());
      table.addRepeated(
          context.controls().rows(block.list().text(), block.caption(), binding), rows, controls);
    } else {
      table.add(rows);
    }
  }

  private void trace(Table block, TableMeasure measure) {
    Optional<TableName> name = TableName.of(block);
    if (name.isEmpty()) {
      return;
    }
    String total =
        IntStream.range(0, block.total().size())
            .mapToObj(measure::total)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    String group = (block.total().isEmpty() ? name.get() : name.get().withTotal(total)).text();
    block.rows().forEach(row -> context.trace().row(group, row.record(block.list())));
  }

  /** No row stands alone on its page, and a small table is not torn at all. */
  private boolean staysWithNext(Table block, int row) {
    int last = block.rows().size() - 1;
    int small = context.isForm() ? SMALL_FORM : SMALL;
    return row < last && (block.rows().size() <= small || row == 0 || row == last - 1)
        || row == last && !block.total().isEmpty();
  }

  private static TableRow header(Table block, int[] widths) {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Column column = block.columns().get(i);
      ParagraphStyle style =
          switch (column.align()) {
            case START -> ParagraphStyle.TABLE_HEADER;
            case CENTER -> ParagraphStyle.TABLE_HEADER_CENTER;
            case END -> ParagraphStyle.TABLE_HEADER_NUMBER;
          };
      cells.add(new TableCell(widths[i], new Paragraph(style, column.label())));
    }
    return new TableRow(cells).header();
  }

  private TableRow row(
      Table block, int index, TableMeasure measure, int[] widths, boolean repeats) {
    Table.Row row = block.rows().get(index);
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Column column = block.columns().get(i);
      Entry entry = row.cells().get(i);
      Paragraph text = new Paragraph(style(column, column.display() == Display.STRONG));
      if (i == 0 && row.level() > 0) {
        text.indent(TableMeasure.INDENT * Math.min(row.level(), TableMeasure.DEEPEST));
      }
      context
          .entries()
          .append(
              text,
              entry,
              measure.value(index, i),
              look(column),
              repeats ? Place.CELL_OF_LIST : Place.CELL);
      TableCell cell = new TableCell(widths[i], text);
      if (column.display() == Display.BAR && entry.datum() instanceof Datum.Share share) {
        addBar(cell, measure.value(index, i), share, widths[i]);
      }
      cells.add(cell);
    }
    TableRow written = new TableRow(cells);
    return context.isForm() ? written.atLeast(context.density().formRow()) : written;
  }

  private void addBar(TableCell cell, String title, Datum.Share share, int width) {
    cell.add(
        BarMaker.bar(
            context.theme().palette(), title, share.percent(), width - TableMeasure.CELL_PAD));
    cell.add(new Paragraph(ParagraphStyle.GAP));
  }

  private TableRow total(Table block, TableMeasure measure, int[] widths) {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Paragraph text = new Paragraph(style(block.columns().get(i), true));
      context
          .entries()
          .append(text, block.total().get(i), measure.total(i), Look.PLAIN, Place.CELL);
      cells.add(new TableCell(widths[i], text));
    }
    return new TableRow(cells);
  }

  private static ParagraphStyle style(Column column, boolean strong) {
    return switch (column.align()) {
      case START -> strong ? ParagraphStyle.TABLE_STRONG : ParagraphStyle.TABLE_TEXT;
      case CENTER -> strong ? ParagraphStyle.TABLE_STRONG_CENTER : ParagraphStyle.TABLE_CENTER;
      case END -> strong ? ParagraphStyle.TABLE_STRONG_NUMBER : ParagraphStyle.TABLE_NUMBER;
    };
  }

  private static Look look(Column column) {
    return column.display() == Display.PILL ? Look.PILL : Look.PLAIN;
  }
}
