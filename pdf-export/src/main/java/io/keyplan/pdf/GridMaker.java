package io.keyplan.pdf;

import io.keyplan.document.Datum;
import io.keyplan.document.Grid;
import io.keyplan.document.Grid.Point;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Least;
import io.keyplan.pdf.box.Panel;
import io.keyplan.pdf.box.Row;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.page.Tag;
import io.keyplan.theme.Color;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;

/** Makes people placed by two scores: four fields with names, which can be read aloud. */
final class GridMaker {

  /** From this score on somebody stands in the upper, or the right, half. */
  private static final double HEIGHT = 84;

  private static final double FORM_HEIGHT = 130;
  private static final double GAP = 4;

  private final PdfContext context;

  GridMaker(PdfContext context) {
    this.context = context;
  }

  Column make(Grid block) {
    Stack stack = new Stack();
    if (!block.title().isEmpty()) {
      stack.addKept(context.paragraph(block.title(), context.looks().label(), Tag.of("P")), 0);
    }
    List<List<Point>> fields = block.fields();
    stack.addKept(axis(block.yTitle() + " ↑", Align.START), 5);
    for (int half = 0; half < 2; half++) {
      List<Box> row = new ArrayList<>();
      for (int side = 0; side < 2; side++) {
        int field = 2 * half + side;
        row.add(field(block.quadrants().get(field), fields.get(field), field == 1));
      }
      stack.addKept(Row.even(row, GAP), GAP);
    }
    return stack.add(axis(block.xTitle() + " →", Align.END), 3).column();
  }

  private Box axis(String title, Align align) {
    return context.paragraph(List.of(Span.of(title, context.looks().small())), align, Tag.of("P"));
  }

  private Box field(String name, List<Point> people, boolean weighty) {
    Color ground = weighty ? context.palette().tone(Tone.INFO).tint() : context.palette().panel();
    Stack stack = new Stack();
    stack.add(
        context.paragraph(
            name, context.looks().strong().in(context.palette().primary()), Tag.of("P")),
        0);
    if (!people.isEmpty()) {
      Stack list = new Stack();
      people.forEach(point -> list.add(person(point), 4));
      stack.add(new Tagged(Tag.list(false), list.column()), 5);
    }
    Panel panel = Panel.on(ground, stack.column(), Insets.of(8, 10));
    double least = context.isForm() ? FORM_HEIGHT : HEIGHT;
    return new Tagged(Tag.of("Div"), new Least(panel, least, Align.START));
  }

  private Box person(Point point) {
    List<Span> spans = new ArrayList<>();
    spans.add(Span.of(point.label(), context.looks().cell()));
    if (point.state() instanceof Datum.State) {
      spans.add(Span.of("  ", context.looks().cell()));
      spans.add(context.entries().pill(point.state(), context.looks().smallCell()));
    }
    Box line = context.paragraph(spans, Align.START, Tag.of("LBody"));
    return new Tagged(Tag.of("LI"), line);
  }
}
