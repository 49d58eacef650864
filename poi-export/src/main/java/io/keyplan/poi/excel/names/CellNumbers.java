package io.keyplan.poi.excel.names;

import io.keyplan.export.HostLimits;
import io.keyplan.read.Shown;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/** Says what the number of a cell stands for. */
public final class CellNumbers {

  /** Excel shows no more digits, and calculates with binary numbers that differ behind them. */
  private static final MathContext SHOWN = new MathContext(HostLimits.Excel.DIGITS);

  /** Day 0 of Excel’s calendar, which takes 1900 for a leap year; right from 1 March 1900 on. */
  public static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

  /** Excel takes 1900 for a leap year: days before March are one off. */
  private static final int LEAP = 60;

  private CellNumbers() {}

  /** Gives a number as it is shown. */
  public static Shown number(double number) {
    return new Shown.Number(decimal(number));
  }

  /** Gives a share of one as a percentage. */
  public static Shown percent(double share) {
    return new Shown.Percent(plain(decimal(share).movePointRight(2)));
  }

  /**
   * Gives the day of a number.
   *
   * @param from1904 whether the workbook counts days from 1904 on
   * @return {@link Shown#BLANK} for a number outside Excel's calendar, and for those that it shows
   *     as 0 January and 29 February 1900
   */
  public static Shown day(double number, boolean from1904) {
    long days = (long) number;
    boolean isNone = !from1904 && (days == 0 || days == LEAP);
    if (!(number >= 0 && number <= HostLimits.Excel.LAST_DAY) || isNone) {
      return Shown.BLANK;
    }
    LocalDate zero = from1904 ? DAY_ZERO_1904 : DAY_ZERO.plusDays(days < LEAP ? 1 : 0);
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
