package io.keyplan.poi.word.write;

import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import java.math.BigDecimal;
import org.docx4j.wml.Tbl;

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
  static Tbl bar(Palette palette, String title, BigDecimal percent, int width) {
    double share = percent.max(BigDecimal.ZERO).min(FULL).doubleValue() / 100;
    int done = (int) Math.round(width * share);
    Color full = palette.series(1);
    Color empty = palette.hairline();
    if (done <= 0 || done >= width) {
      Tbl bar = Tables.table("KeyplanBar", title, new int[] {width});
      bar.getContent()
          .add(
              Tables.exactly(
                  Tables.row(
                      Tables.fill(
                          Tables.cell(width, Wml.paragraph("Gap")), done <= 0 ? empty : full)),
                  HEIGHT));
      return bar;
    }
    Tbl bar = Tables.table("KeyplanBar", title, new int[] {done, width - done});
    bar.getContent()
        .add(
            Tables.exactly(
                Tables.row(
                    Tables.fill(Tables.cell(done, Wml.paragraph("Gap")), full),
                    Tables.fill(Tables.cell(width - done, Wml.paragraph("Gap")), empty)),
                HEIGHT));
    return bar;
  }
}
