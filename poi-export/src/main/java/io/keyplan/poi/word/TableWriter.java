package io.keyplan.poi.word;

import io.keyplan.document.Entry;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Column;
import io.keyplan.poi.ooxml.TextMetrics;
import io.keyplan.poi.word.ColumnWidths.Demand;
import io.keyplan.poi.word.EntryWriter.Look;
import io.keyplan.poi.word.Tables.Feature;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/** Writes tables: the header repeats, rows stay whole, a list's rows can be added to in Word. */
final class TableWriter {

  private static final int CELL_PAD = 200;
  private static final int FORM_ROW = 520;

  private final WordContext context;
  private final Flow flow;

  TableWriter(WordContext context, Flow flow) {
    this.context = context;
    this.flow = flow;
  }

  void write(Table block) {
    int[] widths = ColumnWidths.share(demands(block), flow.width());
    Feature[] features =
        block.total().isEmpty()
            ? new Feature[] {Feature.HEADER}
            : new Feature[] {Feature.HEADER, Feature.TOTAL};
    if (!block.caption().isEmpty()) {
      flow.add(Wml.paragraph("Caption", block.caption()));
    }
    Tbl table = Tables.table("KeyplanRows", block.caption(), widths, features);
    table.getContent().add(header(block, widths));
    boolean repeats = context.fields().repeats(block);
    List<Object> rows = new ArrayList<>();
    for (Table.Row row : block.rows()) {
      Tr tr = row(block, row, widths, repeats);
      rows.add(
          repeats ? context.controls().repeatingRow(block.list().item(row.id()).text(), tr) : tr);
    }
    if (repeats) {
      table
          .getContent()
          .add(
              context
                  .controls()
                  .repeatingRows(
                      block.list().text(),
                      block.caption(),
                      context.fields().bindRows(block.list()),
                      rows));
    } else {
      table.getContent().addAll(rows);
    }
    if (!block.total().isEmpty()) {
      table.getContent().add(total(block, widths));
    }
    flow.add(table);
  }

  private Demand[] demands(Table block) {
    double size = context.density().measure("tableSize") / 2.0;
    Demand[] demands = new Demand[block.columns().size()];
    for (int i = 0; i < demands.length; i++) {
      Column column = block.columns().get(i);
      TextMetrics bold = TextMetrics.bold(size);
      TextMetrics metrics =
          column.display() == Table.Display.PLAIN ? TextMetrics.regular(size) : bold;
      double least = bold.longestWord(column.label());
      double best = bold.longestWord(column.label());
      for (Table.Row row : block.rows()) {
        String text = context.formats().format(row.cells().get(i).datum());
        least = Math.max(least, metrics.longestWord(text));
        best = Math.max(best, Math.min(metrics.width(text), 180));
      }
      demands[i] =
          new Demand((int) Math.ceil(least * 20) + CELL_PAD, (int) Math.ceil(best * 20) + CELL_PAD);
    }
    return demands;
  }

  private static Tr header(Table block, int[] widths) {
    List<Tc> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Column column = block.columns().get(i);
      String style = "TableHeader" + suffix(column.align());
      cells.add(Tables.cell(widths[i], Wml.paragraph(style, column.label())));
    }
    return Tables.header(Tables.row(cells));
  }

  private Tr row(Table block, Table.Row row, int[] widths, boolean repeats) {
    List<Tc> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Column column = block.columns().get(i);
      Entry entry = row.cells().get(i);
      P text = Wml.paragraph(style(column));
      if (repeats) {
        context.entries().appendInRow(text, entry, look(column));
      } else {
        context.entries().append(text, entry, look(column));
      }
      cells.add(Tables.cell(widths[i], text));
    }
    Tr tr = Tables.row(cells);
    return context.isForm() ? Tables.atLeast(tr, FORM_ROW) : tr;
  }

  private Tr total(Table block, int[] widths) {
    List<Tc> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      P text = Wml.paragraph(style(block.columns().get(i)));
      context.entries().append(text, block.total().get(i), Look.STRONG);
      cells.add(Tables.cell(widths[i], text));
    }
    return Tables.row(cells);
  }

  private static String style(Column column) {
    return switch (column.align()) {
      case START -> "TableText";
      case CENTER -> "TableCenter";
      case END -> "TableNumber";
    };
  }

  private static String suffix(Table.Align align) {
    return switch (align) {
      case START -> "";
      case CENTER -> "Center";
      case END -> "Number";
    };
  }

  private static Look look(Column column) {
    return switch (column.display()) {
      case STRONG -> Look.STRONG;
      case PILL -> Look.PILL;
      case PLAIN, BAR -> Look.PLAIN;
    };
  }
}
