package io.keyplan.poi.word.write;

import io.keyplan.document.Table.Align;
import io.keyplan.poi.word.style.PageSetup;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.style.TableStyle;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.report.Margins;
import io.keyplan.report.part.PicturePart;
import io.keyplan.report.part.PicturePart.Crop;
import io.keyplan.report.part.ReportCover;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextRole;
import io.keyplan.theme.Palette;

/**
 * Writes the first page: the logo on white, a band of colour from edge to edge with the title, and
 * beneath it the date, the author and the like. The band is a table, since every program shows one
 * where it should be.
 */
final class CoverWriter {

  private static final int BAR = 240;
  private static final double LOGO_WIDTH = 150;
  private static final double LOGO_HEIGHT = 55;
  private static final int LOGO_ROW = 2000;
  private static final int BAND = 7600;
  private static final int LEAST_BAND = 3000;

  /** The lowest text of a page that the band fits on with what stands above and below it. */
  private static final int ROOM = 13_800;

  private final PartWriter parts;
  private final Palette palette;

  CoverWriter(PartWriter parts, Palette palette) {
    this.parts = parts;
    this.palette = palette;
  }

  void write(ReportCover cover, DocumentBody body) {
    body.add(logo(cover, body.width()));
    body.add(band(cover, body.page()));
    body.add(new Paragraph(ParagraphStyle.COVER_SPACE));
    parts.write(cover.facts(), body.width()).forEach(body::add);
    if (!cover.notice().isEmpty()) {
      body.add(new Paragraph(ParagraphStyle.NOTE, cover.notice()));
    }
  }

  /** Writes what the first page says below a company's own cover, without a band. */
  void writeBelow(ReportCover cover, DocumentBody body) {
    parts.write(recast(cover.kicker(), TextRole.KICKER), body.width()).forEach(body::add);
    parts.write(recast(cover.title(), TextRole.TITLE), body.width()).forEach(body::add);
    parts.write(recast(cover.purpose(), TextRole.BODY), body.width()).forEach(body::add);
    parts.write(cover.facts(), body.width()).forEach(body::add);
    if (!cover.notice().isEmpty()) {
      body.add(new Paragraph(ParagraphStyle.NOTE, cover.notice()));
    }
  }

  /** Texts of the band are white; a place to write has the look of what is written there. */
  private static ReportPart recast(ReportPart part, TextRole role) {
    return part instanceof TextPart text ? new TextPart(role, text.pieces(), text.align()) : part;
  }

  private WordTable logo(ReportCover cover, int width) {
    PicturePart picture =
        new PicturePart(cover.logo(), LOGO_WIDTH, LOGO_HEIGHT, Crop.NONE, Align.START);
    WordTable table = new WordTable(TableStyle.COVER, cover.logo().alt(), new int[] {width});
    TableCell cell = new TableCell(width).add(parts.write(picture, width));
    table.add(new TableRow(cell).atLeast(LOGO_ROW));
    return table;
  }

  private WordTable band(ReportCover cover, PageSetup page) {
    int[] widths = {BAR, page.width() - BAR};
    WordTable table = new WordTable(TableStyle.COVER, cover.kicker().plain(), widths);
    table.indent(-page.left());
    double left = page.left() / 20.0;
    double right = page.right() / 20.0;
    TableCell text =
        new TableCell(widths[1])
            .add(parts.write(cover.kicker(), page.textWidth()))
            .add(parts.write(cover.title(), page.textWidth()))
            .add(parts.write(cover.purpose(), page.textWidth()))
            .middle()
            .pad(new Margins(20, right, 20, left - BAR / 20.0))
            .fill(palette.primary());
    TableCell bar = new TableCell(BAR, new Paragraph(ParagraphStyle.GAP)).fill(palette.accent());
    int missing = Math.max(0, ROOM - page.textHeight());
    table.add(new TableRow(bar, text).atLeast(Math.max(LEAST_BAND, BAND - missing)));
    return table;
  }
}
