package io.keyplan.pdf;

import io.keyplan.document.Document;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.LineStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws the footers: client and title, confidentiality, page x of y. */
final class Footers {

  /** Room that a footer takes below the text. */
  static final double HEIGHT = 24;

  private static final double TEXT_TO_LINE = 20;
  private static final double TEXT_TO_LINE_FRAMED = 6;
  private static final double GAP = 14;
  private static final double SIZE = 8;

  /** Room for the page number. */
  private static final double NUMBER = 90;

  private final PdfContext context;
  private final Insets margins;
  private final double toLine;
  private final LabelWriter labels;
  private final TextStyle style;

  /**
   * Makes footers.
   *
   * @param framed whether they keep within the margins, since something is printed beyond them
   */
  Footers(PdfContext context, Insets margins, boolean framed) {
    this.toLine = framed ? TEXT_TO_LINE_FRAMED : TEXT_TO_LINE;
    this.context = context;
    this.margins = margins;
    this.labels = new LabelWriter(context.file().typesetter());
    this.style = TextStyle.of(Weight.REGULAR, SIZE, context.palette().secondary());
  }

  /**
   * Draws the footers of all pages.
   *
   * @param bare number of pages at the beginning without one
   */
  void draw(int bare) {
    List<Canvas> pages = context.file().pages();
    Map<Double, Words> words = new HashMap<>();
    for (Canvas page : pages.subList(Math.min(bare, pages.size()), pages.size())) {
      page.openDecoration();
      draw(page, pages.size(), words.computeIfAbsent(page.width(), this::words));
      page.closeDecoration();
    }
  }

  /** What is the same on all pages of a width, cut to the room that it has. */
  private record Words(String name, String mark) {}

  private Words words(double width) {
    Document document = context.document();
    double room = width - margins.across() - NUMBER - GAP;
    String mark = labels.cut(document.confidentiality(), style, room / 2);
    double marked = mark.isEmpty() ? 0 : labels.width(mark, style) + GAP;
    return new Words(labels.cut(document.footer(), style, room - marked), mark);
  }

  private void draw(Canvas page, int count, Words words) {
    double left = margins.left();
    double right = page.width() - margins.right();
    double y = page.height() - margins.bottom() + toLine;
    page.line(left, y, right, y, LineStyle.solid(context.palette().hairline(), 0.75));
    String number =
        context.text(
            "word.page", context.formats().year(page.number()), context.formats().year(count));
    labels.write(page, number, style, right, y + 7, Align.END);
    labels.write(page, words.name(), style, left, y + 7, Align.START);
    double end = left + labels.width(words.name(), style) + GAP;
    double middle = (left + right - labels.width(words.mark(), style)) / 2;
    labels.write(page, words.mark(), style, Math.max(end, middle), y + 7, Align.START);
  }
}
