package io.keyplan.pdf;

import io.keyplan.document.Document;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Stroke;
import java.util.List;

/** Draws the footers: client and title, confidentiality, page x of y. */
final class Footers {

  private static final double ABOVE_EDGE = 42;
  private static final double GAP = 14;

  private final PdfContext context;
  private final Insets margins;

  Footers(PdfContext context, Insets margins) {
    this.context = context;
    this.margins = margins;
  }

  /**
   * Draws the footers of all pages.
   *
   * @param bare number of pages at the beginning without one
   */
  void draw(int bare) {
    List<Canvas> pages = context.file().pages();
    for (Canvas page : pages.subList(Math.min(bare, pages.size()), pages.size())) {
      page.openDecoration();
      draw(page, pages.size());
      page.closeDecoration();
    }
  }

  private void draw(Canvas page, int count) {
    Document document = context.document();
    Letters letters = new Letters(context.file().typesetter());
    TextStyle style = context.looks().small();
    double left = margins.left();
    double right = page.width() - margins.right();
    double y = page.height() - ABOVE_EDGE;
    page.line(left, y, right, y, Stroke.solid(context.palette().hairline(), 0.75));
    String number =
        context.text(
            "word.page", context.formats().year(page.number()), context.formats().year(count));
    letters.write(page, number, style, right, y + 7, Align.END);
    double room = right - left - letters.width(number, style) - GAP;
    String mark = letters.cut(document.confidentiality(), style, room / 2);
    String name =
        document.subject().isEmpty()
            ? document.title()
            : document.subject() + " · " + document.title();
    double marked = letters.width(mark, style);
    double middle = (left + right) / 2;
    String shown = letters.cut(name, style, mark.isEmpty() ? room : room - marked - GAP);
    letters.write(page, shown, style, left, y + 7, Align.START);
    double end = left + letters.width(shown, style) + GAP;
    double start = Math.max(end, middle - marked / 2);
    letters.write(page, mark, style, start, y + 7, Align.START);
  }
}
