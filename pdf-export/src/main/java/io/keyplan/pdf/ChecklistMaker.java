package io.keyplan.pdf;

import io.keyplan.document.Checklist;
import io.keyplan.document.Checklist.Point;
import io.keyplan.document.Entry;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Ornament;
import io.keyplan.pdf.box.Row;
import io.keyplan.pdf.box.Space;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.page.Outline;
import io.keyplan.pdf.page.Stroke;
import io.keyplan.pdf.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** Makes questions to tick off. */
final class ChecklistMaker {

  private static final double SIDE = 9;

  private final PdfContext context;

  ChecklistMaker(PdfContext context) {
    this.context = context;
  }

  Column make(Checklist block) {
    Stack stack = new Stack();
    int number = 0;
    for (Point point : block.points()) {
      if (context.entries().shows(point.text())) {
        stack.add(line(point, ++number), 6);
      }
    }
    return stack.isEmpty()
        ? stack.column()
        : new Stack().add(new Tagged(Tag.list(false), stack.column()), 0).column();
  }

  private Box line(Point point, int number) {
    Box text = entry(point.text(), context.looks().body(), number);
    Box side = context.isForm() ? places(point, number) : words(point);
    Box body = Row.of(List.of(text, side), new double[] {0.7, 0.3}, 10);
    return new Tagged(
        Tag.of("LI"),
        Row.behind(
            new Tagged(Tag.of("Lbl"), tick(number)), 16, new Tagged(Tag.of("LBody"), body), 0));
  }

  private Box tick(int number) {
    Box box =
        context.isForm()
            ? context.entries().place(context.fields().tick(number, label(number)), SIDE)
            : new Ornament(
                SIDE,
                (canvas, area) ->
                    canvas.form(
                        Outline.RECTANGLE,
                        area.x(),
                        area.y() + 1.5,
                        SIDE,
                        SIDE,
                        null,
                        Stroke.solid(context.palette().secondary(), 0.75)));
    return box;
  }

  private String label(int number) {
    return context.text("word.done") + " " + number;
  }

  private Box words(Point point) {
    List<Span> spans = new ArrayList<>();
    for (Entry entry : List.of(point.owner(), point.due())) {
      if (!entry.isBlank()) {
        if (!spans.isEmpty()) {
          spans.add(Span.of(" · ", context.looks().quiet()));
        }
        spans.addAll(context.entries().spans(entry, context.looks().quiet()));
      }
    }
    return spans.isEmpty() ? Space.NONE : context.paragraph(spans, Align.END, Tag.of("P"));
  }

  /** What belongs into a place is said once in a list. */
  private Box entry(Entry entry, TextStyle style, int number) {
    return number == 1
        ? context.entries().named(entry, style, Align.START, Tag.of("P"))
        : context.entries().box(entry, style, Tag.of("P"));
  }

  private Box places(Point point, int number) {
    List<Box> boxes = new ArrayList<>();
    for (Entry entry : List.of(point.owner(), point.due())) {
      if (context.entries().shows(entry)) {
        boxes.add(entry(entry, context.looks().quiet(), number));
      }
    }
    return boxes.isEmpty() ? Space.NONE : Row.even(boxes, 6);
  }
}
