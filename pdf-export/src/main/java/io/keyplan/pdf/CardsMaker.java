package io.keyplan.pdf;

import io.keyplan.document.Cards;
import io.keyplan.document.Cards.Card;
import io.keyplan.document.Cards.Style;
import io.keyplan.document.Fact;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Panel;
import io.keyplan.pdf.box.Row;
import io.keyplan.pdf.box.Space;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.page.Stroke;
import io.keyplan.pdf.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** Makes cards of people: portraits four in a row, profiles two. */
final class CardsMaker {

  private static final int PORTRAITS_IN_ROW = 4;
  private static final int PROFILES_IN_ROW = 2;
  private static final double PORTRAIT_PHOTO = 48;
  private static final double PROFILE_PHOTO = 40;
  private static final double GAP = 10;

  private final PdfContext context;

  CardsMaker(PdfContext context) {
    this.context = context;
  }

  Column make(Cards block) {
    Stack stack = new Stack();
    boolean portraits = block.style() == Style.PORTRAIT;
    int inRow = portraits ? portraitsInRow(block) : PROFILES_IN_ROW;
    List<Card> cards = block.cards();
    for (int from = 0; from < cards.size(); from += inRow) {
      List<Box> row = new ArrayList<>();
      for (Card card : cards.subList(from, Math.min(from + inRow, cards.size()))) {
        row.add(portraits ? portrait(card) : profile(card));
      }
      while (row.size() < inRow) {
        row.add(Space.NONE);
      }
      stack.add(Row.even(row, GAP), GAP);
    }
    return stack.isEmpty()
        ? stack.column()
        : new Stack().add(new Tagged(Tag.list(false), stack.column()), 0).column();
  }

  /** Three in a row where four would leave one alone on the last. */
  private int portraitsInRow(Cards block) {
    int count = block.cards().size();
    boolean bare =
        block.cards().stream()
            .flatMap(card -> card.details().stream())
            .noneMatch(detail -> context.entries().shows(detail.entry()));
    if (count == PORTRAITS_IN_ROW + 1 && bare) {
      return count;
    }
    if (count < PORTRAITS_IN_ROW) {
      return Math.max(PORTRAITS_IN_ROW - 1, count);
    }
    return count % PORTRAITS_IN_ROW == 1 && count % 3 != 1 ? 3 : PORTRAITS_IN_ROW;
  }

  private Box portrait(Card card) {
    Stack stack = new Stack();
    Align align = Align.CENTER;
    stack.add(context.pictures().photo(card.photo(), PORTRAIT_PHOTO, align), 0);
    stack.add(
        context.entries().named(card.name(), context.looks().strong(), align, Tag.of("P")), 5);
    stack.add(context.entries().named(card.title(), context.looks().cell(), align, Tag.of("P")), 2);
    addDetails(stack, card);
    return framed(stack.column());
  }

  /** The photo on the left, what is to be known of the person beside it. */
  private Box profile(Card card) {
    Stack text = new Stack();
    Align start = Align.START;
    text.add(context.entries().named(card.name(), context.looks().strong(), start, Tag.of("P")), 0);
    text.add(context.entries().named(card.title(), context.looks().quiet(), start, Tag.of("P")), 2);
    addDetails(text, card);
    Box photo = context.pictures().photo(card.photo(), PROFILE_PHOTO, Align.START);
    return framed(Row.behind(photo, PROFILE_PHOTO, text.column(), 10));
  }

  private Box framed(Box content) {
    Stroke edge = Stroke.solid(context.palette().hairline(), 0.75);
    return new Tagged(
        Tag.of("LI"), Panel.edged(edge, new Tagged(Tag.of("LBody"), content), Insets.of(9, 8)));
  }

  private void addDetails(Stack stack, Card card) {
    ItemsMaker lines = new ItemsMaker(context);
    for (Fact detail : card.details()) {
      if (context.entries().shows(detail.entry())) {
        stack.add(lines.line(detail), 3);
      }
    }
  }
}
