package io.keyplan.pdf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Where days are on a timeline, on which all months are as wide as each other.
 *
 * @param first first month shown
 * @param months number of months
 */
record TimeScale(YearMonth first, int months) {

  static TimeScale of(LocalDate start, LocalDate end) {
    YearMonth first = YearMonth.from(start);
    long between = ChronoUnit.MONTHS.between(first, YearMonth.from(end));
    return new TimeScale(first, (int) Math.max(0, Math.min(between, 1199)) + 1);
  }

  /** Gives the place of the beginning of a day, from 0 to 1. */
  double begin(LocalDate day) {
    return position(day, 0);
  }

  /** Gives the place of the end of a day. */
  double end(LocalDate day) {
    return position(day, 1);
  }

  private double position(LocalDate day, int days) {
    YearMonth month = YearMonth.from(day);
    double inMonth = (day.getDayOfMonth() - 1.0 + days) / month.lengthOfMonth();
    double position = (ChronoUnit.MONTHS.between(first, month) + inMonth) / months;
    return Math.max(0, Math.min(position, 1));
  }

  boolean shows(LocalDate day) {
    return !day.isBefore(first.atDay(1))
        && !day.isAfter(first.plusMonths(months - 1L).atEndOfMonth());
  }

  /** Gives the number of months between two lines, so that there are not too many. */
  int step(int most) {
    int step = 1;
    for (int candidate : new int[] {1, 3, 6, 12, 24, 60, 120}) {
      step = candidate;
      if (months / candidate <= most) {
        break;
      }
    }
    return step;
  }
}
