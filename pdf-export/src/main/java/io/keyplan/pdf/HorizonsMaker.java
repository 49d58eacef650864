package io.keyplan.pdf;

import io.keyplan.document.Horizons;
import io.keyplan.document.Horizons.Horizon;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Panel;
import io.keyplan.pdf.box.Row;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** Makes what is to be done in the next spans of time, side by side. */
final class HorizonsMaker {

  private final PdfContext context;

  HorizonsMaker(PdfContext context) {
    this.context = context;
  }

  Column make(Horizons block) {
    Stack stack = new Stack();
    if (block.horizons().isEmpty()) {
      return stack.column();
    }
    List<Box> cards = new ArrayList<>();
    block.horizons().forEach(horizon -> cards.add(card(horizon)));
    return stack.add(Row.even(cards, 10).loose(), 0).column();
  }

  private Box card(Horizon horizon) {
    Stack stack = new Stack();
    TextStyle title = TextStyle.of(Weight.BOLD, 10.5, context.palette().primary());
    stack.addKept(context.paragraph(horizon.label(), title, Tag.of("P")), 0);
    stack.addKept(context.paragraph(horizon.period(), context.looks().small(), Tag.of("P")), 1);
    if (!horizon.items().isEmpty()) {
      stack.add(
          new ItemsMaker(context).list(horizon.items(), false, context.looks().cell(), true), 6);
    }
    Panel panel =
        Panel.on(context.palette().panel(), stack.column(), Insets.of(10, 9))
            .with(new Panel.Bar(true, 2.5, context.palette().primary()));
    return new Tagged(Tag.of("Div"), panel);
  }
}
