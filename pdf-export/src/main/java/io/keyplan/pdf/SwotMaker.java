package io.keyplan.pdf;

import io.keyplan.document.Entry;
import io.keyplan.document.Swot;
import io.keyplan.document.Swot.Quadrant;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Decoration;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Panel;
import io.keyplan.pdf.box.Row;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Tag;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Palette.ToneColors;
import java.util.ArrayList;
import java.util.List;

/** Makes the four fields of a SWOT as cards, two by two. */
final class SwotMaker {

  private static final double GAP = 10;

  private final PdfContext context;

  SwotMaker(PdfContext context) {
    this.context = context;
  }

  Column make(Swot block) {
    Stack stack = new Stack();
    if (!block.title().isEmpty()) {
      stack.addKept(context.paragraph(block.title(), context.looks().label(), Tag.of("P")), 0);
    }
    List<Box> row = new ArrayList<>();
    for (Quadrant quadrant : block.quadrants()) {
      row.add(card(quadrant));
      if (row.size() == 2) {
        stack.add(Row.even(row, GAP), GAP);
        row = new ArrayList<>();
      }
    }
    if (!row.isEmpty()) {
      stack.add(Row.even(row, GAP), GAP);
    }
    return stack.column();
  }

  private Box card(Quadrant quadrant) {
    ToneColors colors = context.palette().tone(quadrant.tone());
    Stack stack = new Stack();
    stack.add(heading(quadrant, colors), 0);
    Stack points = new Stack();
    for (Swot.Point point : quadrant.points()) {
      points.add(point(point, points.isEmpty()), 5);
    }
    if (!points.isEmpty()) {
      stack.add(new Tagged(Tag.list(false), points.column()), 5);
    }
    Panel panel =
        Panel.on(context.palette().panel(), stack.column(), new Insets(10, 10, 10, 10))
            .with(new Panel.Bar(true, 2.5, colors.text()));
    return new Tagged(Tag.of("Div"), panel);
  }

  private Box heading(Quadrant quadrant, ToneColors colors) {
    TextStyle style = TextStyle.of(Weight.BOLD, 10.5, colors.text());
    TextStyle letter = style.in(Blend.mix(colors.tint(), colors.text(), 0.35));
    Box sign = context.paragraph(List.of(Span.of(quadrant.letter(), letter)), Align.END, null);
    return Row.of(
        List.of(context.paragraph(quadrant.label(), style, Tag.of("P")), new Decoration(sign)),
        new double[] {0.88, 0.12},
        0);
  }

  private Box point(Swot.Point point, boolean first) {
    Stack body = new Stack();
    body.add(entry(point.text(), context.looks().cell(), first), 0);
    if (context.isForm()) {
      for (Entry detail : List.of(point.soWhat(), point.action())) {
        if (context.entries().shows(detail)) {
          Box value = entry(detail, context.looks().small(), first);
          Box arrow = context.paragraph("→", context.looks().small(), null);
          body.add(Row.behind(new Decoration(arrow), 12, value, 0), 2);
        }
      }
    } else {
      List<Span> details = details(point);
      if (!details.isEmpty()) {
        body.add(context.paragraph(details, Align.START, Tag.of("P")), 1);
      }
    }
    Box bullet = context.paragraph("•", context.looks().cell(), Tag.of("Lbl"));
    return new Tagged(
        Tag.of("LI"), Row.behind(bullet, 9, new Tagged(Tag.of("LBody"), body.column()), 0));
  }

  /** What belongs into a place is said once in a list. */
  private Box entry(Entry entry, TextStyle style, boolean named) {
    return named
        ? context.entries().named(entry, style, Align.START, Tag.of("P"))
        : context.entries().box(entry, style, Tag.of("P"));
  }

  private List<Span> details(Swot.Point point) {
    List<Span> spans = new ArrayList<>();
    for (Entry detail : List.of(point.soWhat(), point.action())) {
      if (!detail.isBlank()) {
        spans.add(Span.of(spans.isEmpty() ? "→ " : " · ", context.looks().small()));
        spans.addAll(context.entries().spans(detail, context.looks().small()));
      }
    }
    return spans;
  }
}
