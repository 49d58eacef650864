package io.keyplan.template.headline;

import io.keyplan.model.PlanYear;
import io.keyplan.model.Revenue;
import io.keyplan.model.RevenueYear;
import io.keyplan.model.choice.RevenuePerspective;
import io.keyplan.template.Composer;
import io.keyplan.template.Ratios;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where revenue comes from and where it is to go: the years that sentences and figures are about.
 */
public final class RevenueOutlook {

  /** What the amounts of a year are. */
  public enum Kind {
    /** What happened. */
    ACTUAL,
    /** What happened so far in a year that is not over. */
    TO_DATE,
    /** What is expected. */
    FORECAST,
    /** What is aimed at. */
    TARGET
  }

  private final Composer c;
  private final Revenue revenue;
  private final PlanYear now;

  /** Looks at the revenue of the composer's plan. */
  public RevenueOutlook(Composer c) {
    this.c = c;
    this.revenue = c.plan().revenue();
    this.now = c.year();
  }

  /** Says whether it is our revenue with the client, and not the client's own. */
  public boolean isOurs() {
    return revenue.perspective() == RevenuePerspective.OURS_WITH_CLIENT;
  }

  /** Says whether a year has run its course, so that what it brought can be held against others. */
  public boolean isOver(int year) {
    return now.isOver(year);
  }

  /**
   * Gives what a year brought, or brought so far where it is not over; null when the plan does not
   * say.
   */
  public @Nullable BigDecimal actual(int year) {
    BigDecimal actual = revenue.year(year).map(RevenueYear::actual).orElse(null);
    return actual != null || !isOver(year) ? actual : streams(year);
  }

  /** Gives what a year that is not over brought so far; null when the plan does not say. */
  public @Nullable BigDecimal toDate(int year) {
    BigDecimal actual = entry(year).actual();
    return isOver(year)
        ? null
        : actual != null || kind(year) != Kind.TO_DATE ? actual : streams(year);
  }

  /** Gives what a year that is over brought; null for others, and when the plan does not say. */
  public @Nullable BigDecimal whole(int year) {
    return isOver(year) ? actual(year) : null;
  }

  /**
   * Gives what a year that is over brought, or else what is expected of all of it; amounts of
   * streams count where they are a forecast. Null when the plan does not say: what a year brought
   * so far is no expectation.
   */
  public @Nullable BigDecimal expected(int year) {
    if (isOver(year) && actual(year) != null) {
      return actual(year);
    }
    BigDecimal forecast = revenue.year(year).map(RevenueYear::forecast).orElse(null);
    return forecast != null || kind(year) != Kind.FORECAST ? forecast : streams(year);
  }

  /**
   * Computes how far a year's revenue, or what is expected of it while it is not over, is from the
   * target; null when unknown.
   */
  public @Nullable BigDecimal gap(RevenueYear year) {
    BigDecimal reached = expected(year.year());
    return reached == null || year.target() == null ? null : reached.subtract(year.target());
  }

  /** Computes in percent how much a year that is over brought beyond the year before. */
  public @Nullable BigDecimal growth(int year) {
    BigDecimal brought = whole(year);
    BigDecimal before = actual(year - 1);
    return brought == null || before == null
        ? null
        : Ratios.percent(brought.subtract(before), before);
  }

  /** Finds the last year of which the plan says what it brought, be it so far. */
  public OptionalInt lastActualYear() {
    return revenue.years().stream()
        .mapToInt(Integer::intValue)
        .filter(year -> year <= now.running() && actual(year) != null)
        .max();
  }

  /** Finds the year whose target matters: the plan's, else the next one's, else the last one's. */
  public Optional<RevenueYear> targetYear() {
    List<RevenueYear> targets =
        revenue.series().stream()
            .filter(entry -> entry.year() != null && entry.target() != null)
            .sorted(Comparator.comparing(RevenueYear::year))
            .toList();
    return targets.stream()
        .filter(entry -> entry.year() >= now.year())
        .findFirst()
        .or(() -> targets.stream().reduce((first, second) -> second));
  }

  /**
   * Computes what a year is to bring beyond the year before.
   *
   * @return null when either is unknown
   */
  public @Nullable BigDecimal growthAimedAt(RevenueYear year) {
    BigDecimal before = whole(year.year() - 1);
    return before == null ? null : year.target().subtract(before);
  }

  /**
   * Tells what the streams' amounts of a year are. Of a year that is not over they are what it
   * brought so far, unless the series has them as its target or its forecast.
   */
  public Kind kind(int year) {
    RevenueYear entry = entry(year);
    BigDecimal total = revenue.total(year);
    if (isOver(year)) {
      return Kind.ACTUAL;
    } else if (same(total, entry.target())) {
      return Kind.TARGET;
    }
    boolean expected = entry.actual() == null && entry.forecast() != null;
    return expected || same(total, entry.forecast()) || year > now.running()
        ? Kind.FORECAST
        : Kind.TO_DATE;
  }

  /**
   * Says whether growth from one year to another can be told from the streams: both are told for
   * all of their length, and as elsewhere.
   */
  public boolean growsComparably(int year, int before) {
    return Stream.of(before, year).allMatch(one -> kind(one) != Kind.TO_DATE && !disagrees(one));
  }

  /** Names a year in a sentence: that it is, or that it is not over. */
  public String when(int year) {
    String text = c.formats().fiscalYear(year);
    return c.text(isOver(year) ? "word.inYear" : "word.inYearToDate", text);
  }

  /**
   * Says whether the streams of a year add up to something else than the series tells of it; then
   * what the series tells is the year's revenue, everywhere.
   */
  public boolean disagrees(int year) {
    RevenueYear entry = entry(year);
    BigDecimal total = streams(year);
    boolean told = entry.actual() != null || !isOver(year) && entry.forecast() != null;
    Stream<@Nullable BigDecimal> figures =
        isOver(year)
            ? Stream.of(entry.actual())
            : Stream.of(entry.actual(), entry.forecast(), entry.target());
    return told && total != null && figures.noneMatch(one -> same(one, total));
  }

  private RevenueYear entry(int year) {
    return revenue.year(year).orElse(RevenueYear.builder(year).build());
  }

  private @Nullable BigDecimal streams(int year) {
    return revenue.streams().stream().anyMatch(stream -> stream.amounts().containsKey(year))
        ? revenue.total(year)
        : null;
  }

  /** Says whether two amounts read the same. */
  private boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && c.compact(one).equals(c.compact(other));
  }
}
