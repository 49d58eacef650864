package io.keyplan.pdf;

import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Pages.Form;
import io.keyplan.pdf.box.Space;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Tag;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.PlacePart;
import io.keyplan.report.part.ReportCover;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextRole;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Palette;

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
  private static final double BAND_SHARE = 0.45;
  private static final int MOST_FACTS_IN_ROW = 4;
  private static final double[] TITLE_SIZES = {30, 26, 22, 18, 14};
  private static final double[] TEXT_SIZES = {12, 11, 10, 9, 8};

  private final PartMaker parts;
  private final TextBoxes texts;
  private final DrawnPictures pictures;
  private final Palette palette;
  private final Form form;
  private final boolean framed;

  /**
   * Makes a cover.
   *
   * @param framed whether it keeps within the margins, since something is printed beyond them
   */
  CoverPage(PartMaker parts, TextBoxes texts, PdfContext context, Form form, boolean framed) {
    this.framed = framed;
    this.parts = parts;
    this.texts = texts;
    this.pictures = context.pictures();
    this.palette = context.palette();
    this.form = form;
  }

  /** Draws the cover on a page. */
  void draw(ReportCover cover, Canvas canvas) {
    double edge = framed ? form.margins().left() : 0;
    double left = framed ? edge + BAR + PAD : form.margins().left();
    double width = framed ? form.contentWidth() - 2 * PAD : form.contentWidth();
    double logoTop = framed ? form.margins().top() : LOGO_TOP;
    double bandTop = framed ? logoTop + LOGO_HEIGHT + PAD : BAND_TOP;
    double band = framed ? Math.min(BAND, form.contentHeight() * BAND_SHARE) : BAND;
    double logoLeft = framed ? edge : left;
    pictures
        .fitted(cover.logo(), LOGO_WIDTH, LOGO_HEIGHT)
        .ifPresent(logo -> logo.draw(canvas, new Area(logoLeft, logoTop, LOGO_WIDTH, LOGO_HEIGHT)));
    canvas.fill(
        edge,
        bandTop,
        form.width() - (framed ? form.margins().across() : 0),
        band,
        palette.primary());
    canvas.fill(edge, bandTop, BAR, band, palette.accent());
    Box words = words(cover, width, band);
    double high = words.height(width);
    double top = bandTop + Math.max(PAD, (band - high) / 2);
    words.draw(canvas, new Area(left, top, width, high));
    Box facts = parts.column(cover.facts());
    facts.draw(canvas, new Area(logoLeft, bandTop + band + 34, width, facts.height(width)));
    if (!cover.notice().isEmpty()) {
      Box notice = parts.text(TextPart.of(TextRole.NOTE, cover.notice()));
      double tall = notice.height(width);
      notice.draw(
          canvas,
          new Area(
              logoLeft,
              form.height() - (framed ? form.margins().bottom() - Footers.HEIGHT : 36) - tall,
              width,
              tall));
    }
  }

  private Box words(ReportCover cover, double width, double band) {
    TextStyle accent =
        texts
            .style(TextRole.COVER_KICKER)
            .in(Blend.readableOn(palette.primary(), palette.accent(), palette.ink()));
    Box kicker = texts.in(accent, cover.kicker()).tagged(Tag.of("P"));
    Box best = Space.NONE;
    for (int i = 0; i < TITLE_SIZES.length; i++) {
      Stack stack = new Stack().add(kicker, 0);
      TextStyle title = texts.style(TextRole.COVER_TITLE).sized(TITLE_SIZES[i]);
      stack.add(text(cover.title(), cover.titleHint(), title, Tag.heading(1), 34), 8);
      if (!cover.purpose().equals(ColumnPart.EMPTY)) {
        TextStyle text = texts.style(TextRole.COVER_TEXT).sized(TEXT_SIZES[i]);
        stack.add(text(cover.purpose(), cover.purposeHint(), text, Tag.of("P"), 56), 12);
      }
      best = stack.column();
      if (best.height(width) <= band - 2 * PAD) {
        break;
      }
    }
    return best;
  }

  private Box text(ReportPart part, String hint, TextStyle style, Tag tag, double room) {
    if (part instanceof PlacePart place) {
      TextStyle white = texts.style(TextRole.HINT).in(Blend.WHITE);
      TextPart words = TextPart.of(TextRole.HINT, hint.isEmpty() ? " " : hint);
      return Column.of(
          2,
          new Tagged(tag, parts.place(place.atLeast(room))),
          texts.in(white, words).tagged(Tag.of("P")));
    }
    return part instanceof TextPart text ? texts.in(style, text).tagged(tag) : parts.make(part);
  }
}
