package io.keyplan.pdf;

import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Input;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Panel;
import io.keyplan.pdf.box.Row;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.TableBox;
import io.keyplan.pdf.box.TableBox.Cell;
import io.keyplan.pdf.box.TableRow;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.page.Stroke;
import io.keyplan.pdf.page.Tag;
import io.keyplan.pdf.page.Tag.Scope;
import java.util.ArrayList;
import java.util.List;

/** Makes labelled values: a few short ones as a strip, others as lines of label and value. */
final class FactsMaker {

  private static final int MOST_IN_STRIP = 4;
  private static final double STRIP_PAD = 20;
  private static final int FEWEST_IN_PAIRS = 6;
  private static final double WIDE_ENOUGH_FOR_PAIRS = 400;
  private static final double ROOM_TO_WRITE = 16;
  private static final double ROOM_FOR_LINES = 34;
  private static final Insets PAD = new Insets(3.5, 6, 3.5, 0);

  private final PdfContext context;

  FactsMaker(PdfContext context) {
    this.context = context;
  }

  Column make(List<Fact> all, double width) {
    List<Fact> facts = all.stream().filter(fact -> context.entries().shows(fact.entry())).toList();
    if (facts.isEmpty()) {
      return new Stack().column();
    }
    return new Stack()
        .add(fitsStrip(facts, width) ? strip(facts) : lines(facts, width), 0)
        .column();
  }

  private boolean fitsStrip(List<Fact> facts, double width) {
    if (facts.size() > MOST_IN_STRIP || width <= 0) {
      return false;
    }
    double room = width / facts.size() - STRIP_PAD;
    return facts.stream().allMatch(fact -> fitsOneLine(fact, room));
  }

  private boolean fitsOneLine(Fact fact, double room) {
    if (context.entries().isOpen(fact.entry())) {
      return fact.entry().input().kind() != Input.Kind.PARAGRAPH;
    }
    String text = context.entries().text(fact.entry());
    return !text.contains("\n")
        && context.file().typesetter().width(text, context.looks().body()) <= room;
  }

  private Box strip(List<Fact> facts) {
    Stroke edge = Stroke.solid(context.palette().hairline(), 0.75);
    List<Box> cells = new ArrayList<>();
    for (Fact fact : facts) {
      Stack stack = new Stack();
      String label = context.capitals(fact.label());
      stack.add(context.paragraph(label, context.looks().capitals(), Tag.of("Lbl")), 0);
      Stack body = new Stack();
      body.add(context.entries().box(fact.entry(), context.looks().body(), Tag.of("P")), 0);
      String prompt = context.entries().prompt(fact.entry());
      if (!prompt.isEmpty()) {
        body.add(hint(prompt), 2);
      }
      stack.add(new Tagged(Tag.of("LBody"), body.column()), 3);
      Panel panel = Panel.edged(edge, stack.column(), Insets.of(7, 9));
      cells.add(new Tagged(Tag.of("LI"), panel));
    }
    return new Tagged(Tag.list(false), Row.even(cells, 0));
  }

  private Box hint(String prompt) {
    return context.paragraph(prompt, context.looks().hint(), Tag.of("P"));
  }

  /** Short values stand two to a line where there are many. */
  private Box lines(List<Fact> facts, double width) {
    boolean pairs = facts.size() >= FEWEST_IN_PAIRS && width >= WIDE_ENOUGH_FOR_PAIRS;
    double[] shares = pairs ? new double[] {20, 30, 20, 30} : new double[] {28, 72};
    List<TableRow> rows = new ArrayList<>();
    List<Cell> row = new ArrayList<>();
    for (Fact fact : facts) {
      boolean wide = pairs && isLong(fact.entry(), width);
      if (wide && !row.isEmpty()) {
        add(rows, filled(row));
        row = new ArrayList<>();
      }
      row.add(label(fact));
      row.add(value(fact.entry(), wide ? 3 : 1));
      if (wide || !pairs || row.size() == 4) {
        add(rows, row);
        row = new ArrayList<>();
      }
    }
    if (!row.isEmpty()) {
      add(rows, filled(row));
    }
    return TableBox.of(shares, List.of(), rows);
  }

  private void add(List<TableRow> rows, List<Cell> cells) {
    rows.add(TableRow.of(cells, 0, false, TableBox.rule(context.palette().hairline())));
  }

  /** A value that has the line for itself gets the rest of it. */
  private static List<Cell> filled(List<Cell> row) {
    Cell value = row.get(1);
    return List.of(row.get(0), new Cell(value.content(), PAD, 3, Scope.NONE, Align.START, null));
  }

  private boolean isLong(Entry entry, double width) {
    if (context.entries().isOpen(entry)) {
      return entry.input().kind() == Input.Kind.PARAGRAPH;
    }
    String text = context.entries().text(entry);
    return text.contains("\n")
        || context.file().typesetter().width(text, context.looks().body()) > width * 0.55;
  }

  private Cell label(Fact fact) {
    String prompt = context.entries().prompt(fact.entry());
    Box label =
        prompt.isEmpty()
            ? context.paragraph(fact.label(), context.looks().quiet(), null)
            : Column.of(
                1,
                context.paragraph(fact.label(), context.looks().quiet(), Tag.of("P")),
                hint(prompt));
    return new Cell(label, PAD, 1, Scope.ROW, Align.START, null);
  }

  private Cell value(Entry entry, int columns) {
    boolean lines = entry.input().kind() == Input.Kind.PARAGRAPH;
    Box value =
        context.entries().isOpen(entry)
            ? context.entries().field(entry, lines ? ROOM_FOR_LINES : ROOM_TO_WRITE)
            : context.entries().box(entry, context.looks().body(), null);
    return new Cell(value, PAD, columns, Scope.NONE, Align.START, null);
  }
}
