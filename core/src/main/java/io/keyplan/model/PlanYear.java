package io.keyplan.model;

import io.keyplan.model.structure.CustomFields;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The year that a plan is about, and which years are over on its day.
 *
 * <p>A plan is about the year in which its period ends, where the period is no longer than a year,
 * such as a fiscal year; else about the year of the plan's day, or of the day of the period that is
 * nearest to it. A period that ends before it starts says nothing. Where a company says in which
 * month its years begin, that is what counts. Immutable.
 */
public final class PlanYear {

  private static final MonthDay LAST_DAY_OF_YEAR = MonthDay.of(12, 31);

  private final LocalDate asOf;
  private final int year;
  private final MonthDay end;

  private PlanYear(Period period, LocalDate asOf, CustomFields calendar) {
    this.asOf = asOf;
    int firstMonth = calendar.fiscalYearStart();
    LocalDate start = period.start();
    LocalDate last = period.end();
    boolean reversed = start != null && last != null && last.isBefore(start);
    boolean single =
        start != null && last != null && !last.isBefore(start) && last.isBefore(start.plusYears(1));
    if (firstMonth > 1) {
      this.end = MonthDay.from(LocalDate.of(2024, firstMonth, 1).minusDays(1));
    } else {
      this.end =
          single && start.getYear() < last.getYear() ? MonthDay.from(last) : LAST_DAY_OF_YEAR;
    }
    if (single) {
      this.year = calendar.yearOf(last);
    } else if (!reversed && start != null && asOf.isBefore(start)) {
      this.year = calendar.yearOf(start);
    } else {
      boolean over = !reversed && last != null && asOf.isAfter(last);
      this.year = calendar.yearOf(over ? last : asOf);
    }
  }

  /**
   * Finds the year of a plan.
   *
   * @param asOf the day for which the plan holds, as {@link AccountPlan#asOf}
   */
  public static PlanYear of(AccountPlan plan, LocalDate asOf) {
    return new PlanYear(plan.info().period(), asOf, plan.customFields());
  }

  /** Gives the year that the plan is about. */
  public int year() {
    return year;
  }

  /** Gives the year that runs on the plan's day; of fiscal years, that in which the year ends. */
  public int running() {
    return asOf.isAfter(endOf(asOf.getYear())) ? asOf.getYear() + 1 : asOf.getYear();
  }

  /** Gives the first year that is not over. */
  public int firstOpen() {
    return isOver(running()) ? running() + 1 : running();
  }

  /**
   * Says whether a year has run its course: what it brought is then final, and before that only “to
   * date”.
   */
  public boolean isOver(int other) {
    return !asOf.isBefore(endOf(other));
  }

  private LocalDate endOf(int other) {
    return end.atYear(other);
  }
}
