package io.keyplan.poi.word.write;

import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.style.TableStyle;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;

/** Makes bars of two cells, one filled and one not. */
final class BarMaker {

  private static final int HEIGHT = 130;

  private BarMaker() {}

  /**
   * Makes a bar.
   *
   * @param title what it shows, in words
   * @param share how far it is filled, from 0 to 1
   */
  static WordTable bar(Palette palette, String title, double share, int width) {
    int done = (int) Math.round(width * share);
    Color full = palette.series(1);
    Color empty = palette.hairline();
    boolean whole = done <= 0 || done >= width;
    int[] widths = whole ? new int[] {width} : new int[] {done, width - done};
    WordTable bar = new WordTable(TableStyle.BAR, title, widths);
    TableCell first = cell(widths[0], done <= 0 ? empty : full);
    TableRow row = whole ? new TableRow(first) : new TableRow(first, cell(widths[1], empty));
    bar.add(row.exactly(HEIGHT));
    return bar;
  }

  private static TableCell cell(int width, Color fill) {
    return new TableCell(width, new Paragraph(ParagraphStyle.GAP)).fill(fill);
  }
}
