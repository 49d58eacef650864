package io.keyplan.poi.word.write;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Matrix;
import io.keyplan.document.Matrix.Cell;
import io.keyplan.document.Matrix.Key;
import io.keyplan.poi.word.plan.ColumnWidths;
import io.keyplan.poi.word.plan.ColumnWidths.Demand;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableMeasure;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.poi.word.xml.WordTable.Feature;
import io.keyplan.text.TextMetrics;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;

/** Writes rows against columns: a letter and a tint for each state, so that neither is alone. */
final class MatrixWriter {

  /** Word allows 63 columns, of which two are for names and totals. */
  private static final int MOST_COLUMNS = 61;

  private final WordContext context;
  private final DocumentBody body;

  MatrixWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
  }

  void write(Matrix block) {
    List<Matrix> parts = parts(block);
    for (int i = 0; i < parts.size(); i++) {
      String caption =
          parts.size() == 1
              ? block.caption()
              : context.text("word.titlePart", block.caption(), i + 1, parts.size());
      write(parts.get(i), caption, block.totalTitle(), i == parts.size() - 1);
    }
    if (parts.size() > 1) {
      context
          .notes()
          .info(
              FieldPath.NONE,
              "\""
                  + block.caption()
                  + "\" has "
                  + block.columns().size()
                  + " columns, more than a page can show: it is divided into "
                  + parts.size()
                  + " tables");
    }
  }

  /** Divides the columns evenly into as few tables as keep their words whole. */
  private List<Matrix> parts(Matrix block) {
    int columns = block.columns().size();
    int least = Math.max(1, (columns + MOST_COLUMNS - 1) / MOST_COLUMNS);
    for (int count = least; count < columns; count++) {
      List<Matrix> parts = divided(block, count);
      if (parts.stream().allMatch(part -> ColumnWidths.fits(demands(part), body.width()))) {
        return parts;
      }
    }
    return divided(block, least);
  }

  private static List<Matrix> divided(Matrix block, int count) {
    int columns = block.columns().size();
    int each = Math.max(1, (columns + count - 1) / count);
    List<Matrix> parts = new ArrayList<>();
    for (int from = 0; from < columns || from == 0; from += each) {
      parts.add(block.ofColumns(from, Math.min(columns, from + each)));
    }
    return parts;
  }

  private void write(Matrix block, String caption, String totals, boolean last) {
    if (!caption.isEmpty()) {
      body.add(new Paragraph(ParagraphStyle.CAPTION, caption));
    }
    int[] widths = ColumnWidths.share(demands(block), body.width());
    WordTable table = new WordTable(TableStyle.MATRIX, caption, widths, Feature.HEADER);
    table.add(header(block, widths));
    List<TableRow> rows = new ArrayList<>();
    for (Matrix.Row row : block.rows()) {
      rows.add(row(block, row, widths));
    }
    if (!block.totals().isEmpty()) {
      rows.add(totals(block, totals, widths));
    }
    boolean explained = last && !block.legend().isEmpty();
    int torn = explained ? rows.size() : rows.size() - 1;
    rows.subList(0, Math.max(0, torn)).forEach(TableRow::keepNext);
    table.add(rows);
    body.add(table);
    if (explained) {
      body.add(legend(block.legend()));
    }
  }

  /** Columns of equal width, unless a long word needs more. */
  private Demand[] demands(Matrix block) {
    int columns = block.columns().size() + (block.totalTitle().isEmpty() ? 0 : 1);
    int equal = body.width() * 4 / 5 / Math.max(columns, 3);
    Demand[] demands = new Demand[columns + 1];
    demands[0] = demand(block.rowTitle(), block.rows().stream().map(Matrix.Row::label).toList());
    for (int i = 0; i < block.columns().size(); i++) {
      Demand least = demand(text(block.columns().get(i)), List.of());
      demands[i + 1] = atLeast(least, equal);
    }
    if (!block.totalTitle().isEmpty()) {
      demands[columns] = atLeast(demand(block.totalTitle(), List.of()), equal);
    }
    return demands;
  }

  private static Demand atLeast(Demand demand, int width) {
    int wider = Math.max(demand.least(), width);
    return new Demand(demand.least(), wider, wider, demand.margins());
  }

  private Demand demand(String heading, List<Entry> labels) {
    TextMetrics bold = ParagraphStyle.TABLE_STRONG.metrics(context.density()).letters();
    double least = bold.longestWord(heading);
    double best = bold.width(heading);
    for (Entry label : labels) {
      least = Math.max(least, bold.longestWord(text(label)));
      best = Math.max(best, bold.width(text(label)));
    }
    int margins = TableMeasure.CELL_PAD;
    return new Demand(
        (int) Math.ceil(least * 20) + margins,
        (int) Math.ceil(best * 20) + margins,
        (int) Math.ceil(best * 20) + margins,
        margins);
  }

  private String text(Entry entry) {
    return entry.isBlank()
        ? context.texts().prompt(entry, Place.UNLABELLED)
        : context.formats().format(entry.datum());
  }

  private TableRow header(Matrix block, int[] widths) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(
        new TableCell(widths[0], new Paragraph(ParagraphStyle.TABLE_HEADER, block.rowTitle())));
    for (Entry column : block.columns()) {
      cells.add(columnName(column, widths[cells.size()]).middle());
    }
    if (!block.totalTitle().isEmpty()) {
      Paragraph title = new Paragraph(ParagraphStyle.TABLE_HEADER_NUMBER, block.totalTitle());
      cells.add(new TableCell(widths[cells.size()], title));
    }
    return new TableRow(cells).header();
  }

  /** A place to fill stands on a light ground, where its prompt can be read. */
  private TableCell columnName(Entry column, int width) {
    if (column.isEditable() && column.isBlank()) {
      Paragraph place = new Paragraph(ParagraphStyle.TABLE_CENTER);
      context.entries().append(place, column, Look.PLAIN, Place.UNLABELLED);
      return new TableCell(width, place).fill(context.theme().palette().panel());
    }
    Paragraph name = new Paragraph(ParagraphStyle.TABLE_HEADER_CENTER);
    context.entries().append(name, column, Look.PLAIN);
    return new TableCell(width, name);
  }

  private TableRow row(Matrix block, Matrix.Row row, int[] widths) {
    List<TableCell> cells = new ArrayList<>();
    Paragraph label = new Paragraph(ParagraphStyle.TABLE_STRONG);
    context.entries().append(label, row.label(), Look.PLAIN, Place.UNLABELLED);
    cells.add(new TableCell(widths[0], label).middle());
    for (Cell cell : row.cells()) {
      cells.add(cell(block, cell, widths[cells.size()]));
    }
    if (!block.totalTitle().isEmpty()) {
      cells.add(total(row.total(), widths[cells.size()]));
    }
    TableRow tr = new TableRow(cells);
    return context.isForm() ? tr.atLeast(context.density().formRow()) : tr;
  }

  private TableCell cell(Matrix block, Cell cell, int width) {
    Paragraph letter = new Paragraph(ParagraphStyle.MATRIX_CELL);
    context.entries().appendLetter(letter, cell.state(), block.letters());
    TableCell tc = new TableCell(width, letter);
    if (context.texts().shows(cell.amount()) && !context.isForm()) {
      Paragraph amount = new Paragraph(ParagraphStyle.TABLE_CENTER);
      context.entries().appendCompact(amount, cell.amount());
      tc.add(amount);
    }
    if (!cell.note().isEmpty()) {
      tc.add(new Paragraph(ParagraphStyle.MATRIX_NOTE, cell.note()));
    }
    if (cell.state().datum() instanceof Datum.State state) {
      tc.fill(context.theme().palette().tone(state.tone()).tint());
    }
    return tc.middle();
  }

  private TableRow totals(Matrix block, String title, int[] widths) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(new TableCell(widths[0], new Paragraph(ParagraphStyle.TABLE_STRONG, title)));
    for (Datum total :
        block.totals().subList(0, Math.min(block.totals().size(), widths.length - 1))) {
      cells.add(total(total, widths[cells.size()]));
    }
    while (cells.size() < widths.length) {
      cells.add(total(Datum.BLANK, widths[cells.size()]));
    }
    return new TableRow(cells);
  }

  private TableCell total(Datum total, int width) {
    String text = context.formats().compact(total);
    Paragraph number = new Paragraph(ParagraphStyle.TABLE_STRONG_NUMBER, text);
    return new TableCell(width, number).middle();
  }

  private Paragraph legend(List<Key> keys) {
    Paragraph line = new Paragraph(ParagraphStyle.NOTE);
    for (Key key : keys) {
      if (!line.isEmpty()) {
        line.run("", "   ");
      }
      line.run(Styles.pill(key.state().tone()), "\u00A0" + key.letter() + "\u00A0");
      line.run("", "\u00A0" + key.state().label());
    }
    return line;
  }
}
