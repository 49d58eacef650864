package io.keyplan.poi.word.write;

import static io.keyplan.poi.word.write.Wml.number;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Column;
import io.keyplan.document.Table.Display;
import io.keyplan.poi.word.names.TableName;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.plan.TableMeasure;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.write.Tables.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/** Writes tables: the header repeats, rows stay whole, a list's rows can be added to in Word. */
final class TableWriter {

  private static final int SMALL = 6;
  private static final int SMALL_FORM = 3;

  private final WordContext context;
  private final DocumentBody flow;

  TableWriter(WordContext context, DocumentBody flow) {
    this.context = context;
    this.flow = flow;
  }

  void write(Table block) {
    if (block.columns().isEmpty()) {
      return;
    }
    if (!block.caption().isEmpty()) {
      flow.add(Wml.paragraph("Caption", block.caption()));
    }
    int[] widths = context.measure(block).widths(flow.width());
    Feature[] features =
        block.total().isEmpty()
            ? new Feature[] {Feature.HEADER}
            : new Feature[] {Feature.HEADER, Feature.TOTAL};
    Tbl table = Tables.table(TableName.STYLE, title(block), widths, features);
    table.getContent().add(header(block, widths));
    table.getContent().addAll(rows(block, widths));
    if (!block.total().isEmpty()) {
      table.getContent().add(total(block, widths));
    }
    flow.add(table);
  }

  private static String title(Table block) {
    return block.caption().isEmpty()
        ? String.join(", ", block.columns().stream().map(Column::label).toList())
        : block.caption();
  }

  private List<Object> rows(Table block, int[] widths) {
    boolean repeats = context.fields().repeats(block);
    trace(block);
    List<Object> rows = new ArrayList<>();
    for (Table.Row row : block.rows()) {
      Tr tr = row(block, row, widths, repeats);
      if (staysWithNext(block, rows.size())) {
        Tables.keepNext(tr);
      }
      rows.add(
          repeats ? context.controls().repeatingRow(block.list().item(row.id()).text(), tr) : tr);
    }
    return repeats
        ? List.of(
            context
                .controls()
                .repeatingRows(
                    block.list().text(),
                    block.caption(),
                    context.fields().bindRows(block.list()),
                    rows))
        : rows;
  }

  private void trace(Table block) {
    Optional<TableName> name = TableName.of(block);
    if (name.isEmpty()) {
      return;
    }
    String total =
        block.total().stream()
            .map(entry -> context.formats().format(entry.datum()))
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

  private static Tr header(Table block, int[] widths) {
    List<Tc> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Column column = block.columns().get(i);
      String style =
          switch (column.align()) {
            case START -> "TableHeader";
            case CENTER -> "TableHeaderCenter";
            case END -> "TableHeaderNumber";
          };
      cells.add(Tables.cell(widths[i], Wml.paragraph(style, column.label())));
    }
    return Tables.header(Tables.row(cells));
  }

  private Tr row(Table block, Table.Row row, int[] widths, boolean repeats) {
    List<Tc> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Column column = block.columns().get(i);
      Entry entry = row.cells().get(i);
      P text = Wml.paragraph(style(column, column.display() == Display.STRONG));
      if (i == 0 && row.level() > 0) {
        indent(text, row.level());
      }
      context
          .entries()
          .append(text, entry, look(column), repeats ? Place.CELL_OF_LIST : Place.CELL);
      Tc cell = Tables.cell(widths[i], text);
      if (column.display() == Display.BAR && entry.datum() instanceof Datum.Share share) {
        addBar(cell, share, widths[i]);
      }
      cells.add(cell);
    }
    Tr tr = Tables.row(cells);
    return context.isForm() ? Tables.atLeast(tr, context.density().measure("formRow")) : tr;
  }

  private void addBar(Tc cell, Datum.Share share, int width) {
    String title = context.formats().format(share);
    cell.getContent()
        .add(
            BarMaker.bar(
                context.theme().palette(), title, share.percent(), width - TableMeasure.CELL_PAD));
    cell.getContent().add(Wml.paragraph("Gap"));
  }

  private static void indent(P text, int level) {
    PPrBase.Ind indent = new PPrBase.Ind();
    indent.setLeft(number((long) TableMeasure.INDENT * Math.min(level, TableMeasure.DEEPEST)));
    text.getPPr().setInd(indent);
  }

  private Tr total(Table block, int[] widths) {
    List<Tc> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      P text = Wml.paragraph(style(block.columns().get(i), true));
      context.entries().append(text, block.total().get(i), Look.PLAIN, Place.CELL);
      cells.add(Tables.cell(widths[i], text));
    }
    return Tables.row(cells);
  }

  private static String style(Column column, boolean strong) {
    return switch (column.align()) {
      case START -> strong ? "TableStrong" : "TableText";
      case CENTER -> strong ? "TableStrongCenter" : "TableCenter";
      case END -> strong ? "TableStrongNumber" : "TableNumber";
    };
  }

  private static Look look(Column column) {
    return column.display() == Display.PILL ? Look.PILL : Look.PLAIN;
  }
}
