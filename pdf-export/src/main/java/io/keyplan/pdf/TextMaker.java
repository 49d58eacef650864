package io.keyplan.pdf;

import io.keyplan.document.Cover;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.page.Tag;

/** Makes the cover. */
final class TextMaker {

  private final PdfContext context;

  TextMaker(PdfContext context) {
    this.context = context;
  }

  /** A cover that is not the first page is shown as its texts. */
  Column make(Cover block, double width) {
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
    Column facts = context.parts().column(context.planner().facts(block.facts(), width));
    return facts.isEmpty() ? stack.column() : stack.add(facts, 8).column();
  }
}
