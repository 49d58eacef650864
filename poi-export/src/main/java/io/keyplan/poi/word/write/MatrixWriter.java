package io.keyplan.poi.word.write;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Matrix;
import io.keyplan.document.Matrix.Cell;
import io.keyplan.document.Matrix.Key;
import io.keyplan.poi.word.plan.ColumnWidths;
import io.keyplan.poi.word.plan.ColumnWidths.Demand;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.plan.TableMeasure;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.write.Tables.Feature;
import io.keyplan.text.TextMetrics;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/** Writes rows against columns: a letter and a tint for each state, so that neither is alone. */
final class MatrixWriter {

  private final WordContext context;
  private final DocumentBody flow;

  MatrixWriter(WordContext context, DocumentBody flow) {
    this.context = context;
    this.flow = flow;
  }

  void write(Matrix block) {
    if (!block.caption().isEmpty()) {
      flow.add(Wml.paragraph("Caption", block.caption()));
    }
    int[] widths = widths(block);
    Tbl table = Tables.table("KeyplanMatrix", block.caption(), widths, Feature.HEADER);
    table.getContent().add(header(block, widths));
    List<Tr> rows = new ArrayList<>();
    for (Matrix.Row row : block.rows()) {
      rows.add(row(block, row, widths));
    }
    if (!block.totals().isEmpty()) {
      rows.add(totals(block, widths));
    }
    int torn = block.legend().isEmpty() ? rows.size() - 1 : rows.size();
    rows.subList(0, Math.max(0, torn)).forEach(Tables::keepNext);
    table.getContent().addAll(rows);
    flow.add(table);
    if (!block.legend().isEmpty()) {
      flow.add(legend(block.legend()));
    }
  }

  /** Columns of equal width, unless a long word needs more. */
  private int[] widths(Matrix block) {
    int columns = block.columns().size() + (block.totalTitle().isEmpty() ? 0 : 1);
    int equal = flow.width() * 4 / 5 / Math.max(columns, 3);
    Demand[] demands = new Demand[columns + 1];
    demands[0] = demand(block.rowTitle(), block.rows().stream().map(Matrix.Row::label).toList());
    for (int i = 0; i < block.columns().size(); i++) {
      Demand least = demand(text(block.columns().get(i)), List.of());
      demands[i + 1] = atLeast(least, equal);
    }
    if (!block.totalTitle().isEmpty()) {
      demands[columns] = atLeast(demand(block.totalTitle(), List.of()), equal);
    }
    return ColumnWidths.share(demands, flow.width());
  }

  private static Demand atLeast(Demand demand, int width) {
    int wider = Math.max(demand.least(), width);
    return new Demand(demand.least(), wider, wider, demand.margins());
  }

  private Demand demand(String heading, List<Entry> labels) {
    TextMetrics bold = TextMetrics.bold(context.density().measure("tableSize") / 2.0);
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

  private Tr header(Matrix block, int[] widths) {
    List<Tc> cells = new ArrayList<>();
    cells.add(Tables.cell(widths[0], Wml.paragraph("TableHeader", block.rowTitle())));
    for (Entry column : block.columns()) {
      cells.add(Tables.middle(columnName(column, widths[cells.size()])));
    }
    if (!block.totalTitle().isEmpty()) {
      P title = Wml.paragraph("TableHeaderNumber", block.totalTitle());
      cells.add(Tables.cell(widths[cells.size()], title));
    }
    return Tables.header(Tables.row(cells));
  }

  /** A place to fill stands on a light ground, where its prompt can be read. */
  private Tc columnName(Entry column, int width) {
    if (column.isEditable() && column.isBlank()) {
      P place = Wml.paragraph("TableCenter");
      context.entries().append(place, column, Look.PLAIN, Place.UNLABELLED);
      return Tables.fill(Tables.cell(width, place), context.theme().palette().panel());
    }
    P name = Wml.paragraph("TableHeaderCenter");
    context.entries().append(name, column, Look.PLAIN);
    return Tables.cell(width, name);
  }

  private Tr row(Matrix block, Matrix.Row row, int[] widths) {
    List<Tc> cells = new ArrayList<>();
    P label = Wml.paragraph("TableStrong");
    context.entries().append(label, row.label(), Look.PLAIN, Place.UNLABELLED);
    cells.add(Tables.middle(Tables.cell(widths[0], label)));
    for (Cell cell : row.cells()) {
      cells.add(cell(block, cell, widths[cells.size()]));
    }
    if (!block.totalTitle().isEmpty()) {
      cells.add(total(row.total(), widths[cells.size()]));
    }
    Tr tr = Tables.row(cells);
    return context.isForm() ? Tables.atLeast(tr, context.density().measure("formRow")) : tr;
  }

  private Tc cell(Matrix block, Cell cell, int width) {
    P letter = Wml.paragraph("MatrixCell");
    context.entries().appendLetter(letter, cell.state(), block.letters());
    Tc tc = Tables.cell(width, letter);
    if (context.texts().shows(cell.amount()) && !context.isForm()) {
      P amount = Wml.paragraph("TableCenter");
      context.entries().appendCompact(amount, cell.amount());
      tc.getContent().add(amount);
    }
    if (!cell.note().isEmpty()) {
      tc.getContent().add(Wml.paragraph("MatrixNote", cell.note()));
    }
    if (cell.state().datum() instanceof Datum.State state) {
      Tables.fill(tc, context.theme().palette().tone(state.tone()).tint());
    }
    return Tables.middle(tc);
  }

  private Tr totals(Matrix block, int[] widths) {
    List<Tc> cells = new ArrayList<>();
    cells.add(Tables.cell(widths[0], Wml.paragraph("TableStrong", block.totalTitle())));
    for (Datum total :
        block.totals().subList(0, Math.min(block.totals().size(), widths.length - 1))) {
      cells.add(total(total, widths[cells.size()]));
    }
    while (cells.size() < widths.length) {
      cells.add(total(Datum.BLANK, widths[cells.size()]));
    }
    return Tables.row(cells);
  }

  private Tc total(Datum total, int width) {
    String text = context.formats().compact(total);
    P number = Wml.paragraph("TableStrongNumber", text);
    return Tables.middle(Tables.cell(width, number));
  }

  private P legend(List<Key> keys) {
    P line = Wml.paragraph("Note");
    for (Key key : keys) {
      if (!line.getContent().isEmpty()) {
        line.getContent().add(Wml.run("", "   "));
      }
      line.getContent()
          .add(Wml.run(Styles.pill(key.state().tone()), "\u00A0" + key.letter() + "\u00A0"));
      line.getContent().add(Wml.run("", "\u00A0" + key.state().label()));
    }
    return line;
  }
}
