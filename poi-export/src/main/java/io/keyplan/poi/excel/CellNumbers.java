package io.keyplan.poi.excel;

import io.keyplan.document.Datum;
import io.keyplan.read.Shown;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/** Says what the number of a cell stands for. */
final class CellNumbers {

  /** Excel shows no more digits, and calculates with binary numbers that differ behind them. */
  private static final MathContext SHOWN = new MathContext(15);

  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

  /** Excel takes 1900 for a leap year: days before March are one off. */
  private static final int LEAP = 60;

  private static final int LAST_DAY = 2_958_465;

  private CellNumbers() {}

  /** Gives what a cell shows of a value, as it is found when the workbook is read. */
  static Shown shown(CellValue value, Datum datum) {
    if (value.shown() instanceof CellValue.Text text) {
      return new Shown.Text(text.text());
    } else if (value.shown() instanceof CellValue.Number number) {
      if (datum instanceof Datum.Day) {
        return day(number.number(), false);
      }
      boolean percent = datum instanceof Datum.Share || datum instanceof Datum.Growth;
      return percent ? percent(number.number()) : number(number.number());
    }
    return Shown.BLANK;
  }

  /** Gives a number as it is shown. */
  static Shown number(double number) {
    return new Shown.Number(decimal(number));
  }

  /** Gives a share of one as a percentage. */
  static Shown percent(double share) {
    return new Shown.Percent(plain(decimal(share).movePointRight(2)));
  }

  /**
   * Gives the day of a number.
   *
   * @param from1904 whether the workbook counts days from 1904 on
   * @return {@link Shown#BLANK} for a number outside Excel's calendar
   */
  static Shown day(double number, boolean from1904) {
    if (!(number >= 0 && number <= LAST_DAY)) {
      return Shown.BLANK;
    }
    long days = (long) number;
    LocalDate zero = from1904 ? DAY_ZERO_1904 : CellValue.DAY_ZERO.plusDays(days < LEAP ? 1 : 0);
    return new Shown.Day(zero.plusDays(days));
  }

  private static BigDecimal decimal(double number) {
    return plain(new BigDecimal(Double.toString(number)).round(SHOWN));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
