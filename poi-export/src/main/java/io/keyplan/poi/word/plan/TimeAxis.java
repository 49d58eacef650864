package io.keyplan.poi.word.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a timeline: every month has one or more, of equal width.
 *
 * <p>Word allows 63 columns in a table, so that long times get fewer columns a month.
 */
public final class TimeAxis {

  private static final int MOST_COLUMNS = 60;
  private static final int[] COLUMNS_OF_MONTH = {4, 2, 1};

  private final YearMonth first;
  private final int months;
  private final int monthsShown;
  private final int columnsOfMonth;

  /**
   * Creates the axis.
   *
   * @param start first day shown
   * @param end last day shown, not before the first
   */
  public TimeAxis(LocalDate start, LocalDate end) {
    this.first = YearMonth.from(start);
    this.months = (int) Math.max(0, ChronoUnit.MONTHS.between(first, YearMonth.from(end))) + 1;
    this.monthsShown = Math.min(months, MOST_COLUMNS);
    int columns = 1;
    for (int candidate : COLUMNS_OF_MONTH) {
      if (candidate * monthsShown <= MOST_COLUMNS) {
        columns = candidate;
        break;
      }
    }
    this.columnsOfMonth = columns;
  }

  /**
   * Some columns side by side.
   *
   * @param from first column, from 0
   * @param to column after the last
   */
  public record Span(int from, int to) {
    public int size() {
      return to - from;
    }
  }

  public int columns() {
    return monthsShown * columnsOfMonth;
  }

  /** Gives the first of the days of a place among the months; months beyond the last share it. */
  private double position(LocalDate day, double partOfDay) {
    YearMonth month = YearMonth.from(day);
    double inMonth = (day.getDayOfMonth() - 1 + partOfDay) / month.lengthOfMonth();
    double position = ChronoUnit.MONTHS.between(first, month) + inMonth;
    return Math.max(0, Math.min(position, months)) * monthsShown / months * columnsOfMonth;
  }

  /** Gives the column of a day. */
  public int column(LocalDate day) {
    return Math.min((int) position(day, 0.5), columns() - 1);
  }

  /** Gives the columns of the days from one to another, at least one. */
  public Span span(LocalDate from, LocalDate to) {
    int start = Math.min((int) Math.round(position(from, 0)), columns() - 1);
    int end = (int) Math.round(position(to, 1));
    return new Span(start, Math.max(end, start + 1));
  }

  /** Says whether a day is on the axis. */
  public boolean shows(LocalDate day) {
    return !day.isBefore(first.atDay(1))
        && !day.isAfter(first.plusMonths(months - 1L).atEndOfMonth());
  }

  /** Lists the months that have columns of their own, or share them. */
  public List<YearMonth> months() {
    List<YearMonth> list = new ArrayList<>();
    for (int i = 0; i < monthsShown; i++) {
      list.add(first.plusMonths((long) i * months / monthsShown));
    }
    return list;
  }

  /** Gives the columns of the month at a place in the list. */
  public Span month(int index) {
    return new Span(index * columnsOfMonth, (index + 1) * columnsOfMonth);
  }

  /** Says whether a new month begins with a column. */
  public boolean beginsMonth(int column) {
    return column % columnsOfMonth == 0;
  }
}
