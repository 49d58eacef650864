package io.keyplan.poi.word.write;

import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import java.math.BigDecimal;

/** Makes bars of two cells, one filled and one not. */
final class BarMaker {

  private static final int HEIGHT = 130;
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private BarMaker() {}

  /**
   * Makes a bar.
   *
   * @param title what it shows, in words
   * @param percent how far it is filled; less than nothing counts as nothing, more than all as all
   */
  static WordTable bar(Palette palette, String title, BigDecimal percent, int width) {
    double share = percent.max(BigDecimal.ZERO).min(FULL).doubleValue() / 100;
    int done = (int) Math.round(width * share);
    Color full = palette.series(1);
    Color empty = palette.hairline();
    if (done <= 0 || done >= width) {
      WordTable bar = new WordTable(TableStyle.BAR, title, new int[] {width});
      bar.add(
          new TableRow(
                  new TableCell(width, new Paragraph(ParagraphStyle.GAP))
                      .fill(done <= 0 ? empty : full))
              .exactly(HEIGHT));
      return bar;
    }
    WordTable bar = new WordTable(TableStyle.BAR, title, new int[] {done, width - done});
    bar.add(
        new TableRow(
                new TableCell(done, new Paragraph(ParagraphStyle.GAP)).fill(full),
                new TableCell(width - done, new Paragraph(ParagraphStyle.GAP)).fill(empty))
            .exactly(HEIGHT));
    return bar;
  }
}
