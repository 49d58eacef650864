package io.keyplan.pdf;

import io.keyplan.document.Callout;
import io.keyplan.document.Cover;
import io.keyplan.document.Entry;
import io.keyplan.document.Missing;
import io.keyplan.document.Prose;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Panel;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.page.Tag;
import io.keyplan.theme.Blend;

/** Makes texts, highlighted texts and remarks that something is missing. */
final class TextMaker {

  private static final double ROOM_TO_WRITE = 64;
  private static final double BAR = 4;

  private final PdfContext context;

  TextMaker(PdfContext context) {
    this.context = context;
  }

  Column make(Prose block) {
    Stack stack = new Stack();
    if (!context.entries().shows(block.text())) {
      return stack.column();
    }
    if (!block.label().isEmpty()) {
      stack.addKept(context.paragraph(block.label(), context.looks().label(), Tag.of("P")), 0);
    }
    addPrompt(stack, block.text());
    return stack.add(text(block.text(), context.looks().body()), 3).column();
  }

  Column make(Callout block) {
    Stack stack = new Stack();
    if (!context.entries().shows(block.text())) {
      return stack.column();
    }
    if (!block.label().isEmpty()) {
      String label = context.capitals(block.label());
      stack.addKept(context.paragraph(label, context.looks().capitals(), Tag.of("P")), 0);
    }
    addPrompt(stack, block.text());
    stack.add(text(block.text(), context.looks().callout()), 4);
    Panel panel =
        Panel.on(
                Blend.mix(context.palette().accent(), Blend.WHITE, 0.9),
                stack.column(),
                new Insets(9, 14, 10, 14 + BAR))
            .with(new Panel.Bar(false, BAR, context.palette().accent()));
    return new Stack().add(panel, 0).column();
  }

  private void addPrompt(Stack stack, Entry entry) {
    String prompt = context.entries().prompt(entry);
    if (!prompt.isEmpty()) {
      stack.addKept(context.paragraph(prompt, context.looks().hint(), Tag.of("P")), 1);
    }
  }

  private Box text(Entry entry, TextStyle style) {
    return context.entries().isOpen(entry)
        ? context.entries().field(entry, ROOM_TO_WRITE)
        : context.entries().box(entry, style, Tag.of("P"));
  }

  /** A cover that is not the first page is shown as its texts. */
  Column make(Cover block) {
    Stack stack = new Stack();
    Looks looks = context.looks();
    stack.addKept(
        context.paragraph(context.capitals(block.title()), looks.kicker(), Tag.of("P")), 0);
    context.pictures().fitted(block.logo(), 120, 44).ifPresent(logo -> stack.addKept(logo, 6));
    if (context.entries().shows(block.subject())) {
      stack.addKept(context.entries().box(block.subject(), looks.title(), Tag.of("P")), 4);
    }
    if (context.entries().shows(block.purpose())) {
      stack.add(context.entries().box(block.purpose(), looks.callout(), Tag.of("P")), 4);
    }
    Column facts = new FactsMaker(context).make(block.facts(), 0);
    return facts.isEmpty() ? stack.column() : stack.add(facts, 8).column();
  }

  Column make(Missing block) {
    return new Stack()
        .add(context.paragraph(block.text(), context.looks().missing(), Tag.of("P")), 0)
        .column();
  }
}
