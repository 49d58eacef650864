package io.keyplan.pdf;

import io.keyplan.document.Cover;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Variant;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Pages.Form;
import io.keyplan.pdf.box.Row;
import io.keyplan.pdf.box.Space;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Tag;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the first page: the logo on white, a band of colour from edge to edge with the title, and
 * beneath it the date, the author and the like.
 */
final class CoverPage {

  private static final double LOGO_TOP = 56;
  private static final double LOGO_WIDTH = 170;
  private static final double LOGO_HEIGHT = 60;
  private static final double BAND_TOP = 172;
  private static final double BAND = 370;
  private static final double BAR = 12;
  private static final double PAD = 28;
  private static final int MOST_FACTS_IN_ROW = 4;
  private static final double[] TITLE_SIZES = {30, 26, 22, 18, 14};
  private static final double[] TEXT_SIZES = {12, 11, 10, 9, 8};

  private final PdfContext context;
  private final Form form;

  CoverPage(PdfContext context, Form form) {
    this.context = context;
    this.form = form;
  }

  /** Draws the cover on a page. */
  void draw(Cover cover, Canvas canvas) {
    double left = form.margins().left();
    context
        .pictures()
        .fitted(cover.logo(), LOGO_WIDTH, LOGO_HEIGHT)
        .ifPresent(logo -> logo.draw(canvas, new Area(left, LOGO_TOP, LOGO_WIDTH, LOGO_HEIGHT)));
    canvas.fill(0, BAND_TOP, form.width(), BAND, context.palette().primary());
    canvas.fill(0, BAND_TOP, BAR, BAND, context.palette().accent());
    Box words = words(cover);
    double high = words.height(form.contentWidth());
    double top = BAND_TOP + Math.max(PAD, (BAND - high) / 2);
    words.draw(canvas, new Area(left, top, form.contentWidth(), high));
    Box facts = facts(cover.facts());
    facts.draw(
        canvas,
        new Area(
            left, BAND_TOP + BAND + 34, form.contentWidth(), facts.height(form.contentWidth())));
    notice(canvas, left);
  }

  private Box words(Cover cover) {
    Color kicker =
        Blend.readableOn(
            context.palette().primary(), context.palette().accent(), context.palette().ink());
    Box above =
        context.paragraph(
            context.capitals(cover.title()),
            new TextStyle(Weight.BOLD, 11, kicker, 0.8),
            Tag.of("P"));
    Box best = Space.NONE;
    for (int i = 0; i < TITLE_SIZES.length; i++) {
      Stack stack = new Stack().add(above, 0);
      TextStyle title = TextStyle.of(Weight.BOLD, TITLE_SIZES[i], Blend.WHITE);
      stack.add(text(cover.subject(), title, Tag.heading(1), 34), 8);
      TextStyle text = TextStyle.of(Weight.REGULAR, TEXT_SIZES[i], Blend.WHITE);
      if (context.entries().shows(cover.purpose())) {
        stack.add(text(cover.purpose(), text, Tag.of("P"), 56), 12);
      }
      best = stack.column();
      if (best.height(form.contentWidth()) <= BAND - 2 * PAD) {
        break;
      }
    }
    return best;
  }

  private Box text(Entry entry, TextStyle style, Tag tag, double room) {
    if (!context.entries().isOpen(entry)) {
      return context.entries().box(entry, style, tag);
    }
    TextStyle white = context.looks().hint().in(Blend.WHITE);
    String caption = context.entries().caption(entry);
    return Column.of(
        2,
        new Tagged(tag, context.entries().field(entry, room)),
        context.paragraph(caption.isEmpty() ? " " : caption, white, Tag.of("P")));
  }

  private Box facts(List<Fact> all) {
    List<Fact> facts = all.stream().filter(fact -> context.entries().shows(fact.entry())).toList();
    if (facts.isEmpty()) {
      return Space.NONE;
    }
    int inRow = Math.min(MOST_FACTS_IN_ROW, facts.size());
    Stack rows = new Stack();
    for (int from = 0; from < facts.size(); from += inRow) {
      List<Box> row = new ArrayList<>();
      for (Fact fact : facts.subList(from, Math.min(from + inRow, facts.size()))) {
        row.add(fact(fact));
      }
      while (row.size() < inRow) {
        row.add(Space.NONE);
      }
      rows.add(Row.even(row, 14), 12);
    }
    return new Tagged(Tag.list(false), rows.column());
  }

  private Box fact(Fact fact) {
    Stack stack = new Stack();
    stack.add(context.paragraph(fact.label(), context.looks().small(), Tag.of("Lbl")), 0);
    Box value = context.entries().box(fact.entry(), context.looks().strong(), null);
    stack.add(new Tagged(Tag.of("LBody"), value), 2);
    return new Tagged(Tag.of("LI"), stack.column());
  }

  /** Says where a reader could mistake what it is, and who may read it. */
  private void notice(Canvas canvas, double left) {
    List<String> words = new ArrayList<>();
    if (context.document().variant() == Variant.SAMPLE) {
      words.add(context.text("word.sampleNotice"));
    }
    if (!context.document().confidentiality().isEmpty()) {
      words.add(context.document().confidentiality());
    }
    if (words.isEmpty()) {
      return;
    }
    Box line = context.paragraph(String.join(" · ", words), context.looks().small(), Tag.of("P"));
    double high = line.height(form.contentWidth());
    line.draw(canvas, new Area(left, form.height() - 36 - high, form.contentWidth(), high));
  }
}
