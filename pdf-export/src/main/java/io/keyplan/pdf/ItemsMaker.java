package io.keyplan.pdf;

import io.keyplan.document.Fact;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Row;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.box.TextBox;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** Makes lists: a title on each line, its details on the next. */
final class ItemsMaker {

  private static final double MARK = 14;
  private static final double WIDEST_LABEL = 64;

  private final PdfContext context;

  ItemsMaker(PdfContext context) {
    this.context = context;
  }

  Column make(Items block) {
    Stack stack = new Stack();
    if (!block.label().isEmpty()) {
      stack.addKept(context.paragraph(block.label(), context.looks().label(), Tag.of("P")), 0);
    }
    Box list = list(block.items(), block.numbered(), context.looks().body(), false);
    return stack.add(list, 4).column();
  }

  /**
   * Makes the list of some items.
   *
   * @param narrow whether each detail stands on a line of its own
   */
  Box list(List<Item> items, boolean numbered, TextStyle style, boolean narrow) {
    Stack stack = new Stack();
    int number = 0;
    for (Item item : items) {
      if (item.entries().anyMatch(context.entries()::shows)) {
        number++;
        String mark = numbered ? context.formats().year(number) + "." : "•";
        stack.add(item(item, mark, style, narrow || context.isForm(), number == 1), 4);
      }
    }
    return new Tagged(Tag.list(numbered), stack.column());
  }

  /** What belongs into a place is said once in a list. */
  private Box item(Item item, String mark, TextStyle style, boolean narrow, boolean first) {
    List<Fact> details =
        item.details().stream().filter(fact -> context.entries().shows(fact.entry())).toList();
    TextStyle title = details.isEmpty() ? style : style.weighing(context.looks().strong().weight());
    Stack body = new Stack();
    Box named =
        first
            ? context.entries().named(item.title(), title, Align.START, Tag.of("P"))
            : context.entries().box(item.title(), title, Tag.of("P"));
    if (details.isEmpty()) {
      body.add(named, 0);
    } else {
      body.addKept(named, 0);
    }
    if (narrow) {
      details.forEach(detail -> body.add(line(detail), 2));
    } else if (!details.isEmpty()) {
      body.add(context.paragraph(joined(details), Align.START, Tag.of("P")), 1);
    }
    Box label =
        context.paragraph(
            mark, style.in(context.palette().primary()).weighing(title.weight()), Tag.of("Lbl"));
    return new Tagged(
        Tag.of("LI"), Row.behind(label, MARK, new Tagged(Tag.of("LBody"), body.column()), 0));
  }

  private List<Span> joined(List<Fact> details) {
    TextStyle quiet = context.looks().quiet();
    List<Span> spans = new ArrayList<>();
    for (Fact detail : details) {
      if (!spans.isEmpty()) {
        spans.add(Span.of(" · ", quiet));
      }
      if (!detail.label().isEmpty()) {
        spans.add(Span.of(context.text("word.labelColon", detail.label()) + " ", quiet));
      }
      spans.addAll(context.entries().spans(detail.entry(), quiet));
    }
    return spans;
  }

  /** Makes a label with its value, or with room for it. */
  Box line(Fact detail) {
    TextStyle quiet = context.looks().quiet();
    if (!context.entries().isOpen(detail.entry())) {
      return context.paragraph(joined(List.of(detail)), Align.START, Tag.of("P"));
    }
    Box field = context.entries().field(detail.entry(), 14);
    if (detail.label().isEmpty()) {
      return field;
    }
    TextBox label =
        context.paragraph(context.text("word.labelColon", detail.label()), quiet, Tag.of("P"));
    double wide = label.naturalWidth() + 1;
    return wide <= WIDEST_LABEL ? Row.behind(label, wide, field, 4) : Column.of(1, label, field);
  }
}
