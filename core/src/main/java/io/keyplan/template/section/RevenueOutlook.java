package io.keyplan.template.section;

import io.keyplan.model.Revenue;
import io.keyplan.model.RevenueYear;
import io.keyplan.model.choice.RevenuePerspective;
import io.keyplan.template.Composer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where revenue comes from and where it is to go: the years that sentences and figures are about.
 */
public final class RevenueOutlook {

  /** What the amounts of a year are. */
  enum Kind {
    /** What happened. */
    ACTUAL,
    /** What is expected. */
    FORECAST,
    /** What is aimed at. */
    TARGET,
    /** The plan does not say. */
    OTHER
  }

  private final Revenue revenue;
  private final int thisYear;

  /** Looks at the revenue of the composer's plan. */
  public RevenueOutlook(Composer c) {
    this.revenue = c.plan().revenue();
    this.thisYear = c.asOf().getYear();
  }

  /** Says whether it is our revenue with the client, and not the client's own. */
  public boolean isOurs() {
    return revenue.perspective() == RevenuePerspective.OURS_WITH_CLIENT;
  }

  /** Gives what a year brought; null when the plan does not say. */
  @Nullable BigDecimal actual(int year) {
    BigDecimal actual = revenue.year(year).map(RevenueYear::actual).orElse(null);
    return actual != null || year >= thisYear ? actual : streams(year);
  }

  /**
   * Gives what a year brought, or else what is expected of it; amounts of streams count unless they
   * are what is aimed at. Null when the plan does not say.
   */
  public @Nullable BigDecimal expected(int year) {
    BigDecimal known = revenue.year(year).map(RevenueYear::actualOrForecast).orElse(null);
    return known != null || kind(year) == Kind.TARGET ? known : streams(year);
  }

  /** Finds the last year of which the plan says what it brought. */
  OptionalInt lastActualYear() {
    return revenue.years().stream()
        .mapToInt(Integer::intValue)
        .filter(year -> year <= thisYear && actual(year) != null)
        .max();
  }

  /** Finds the year whose target matters: this year's, else the next one's, else the last one's. */
  Optional<RevenueYear> targetYear() {
    List<RevenueYear> targets =
        revenue.series().stream()
            .filter(entry -> entry.year() != null && entry.target() != null)
            .sorted(Comparator.comparing(RevenueYear::year))
            .toList();
    return targets.stream()
        .filter(entry -> entry.year() >= thisYear)
        .findFirst()
        .or(() -> targets.stream().reduce((first, second) -> second));
  }

  /**
   * Computes what a year is to bring beyond the year before.
   *
   * @return null when either is unknown
   */
  @Nullable BigDecimal growthAimedAt(RevenueYear year) {
    BigDecimal before = actual(year.year() - 1);
    return before == null ? null : year.target().subtract(before);
  }

  /** Tells what the streams' amounts of a year are. */
  Kind kind(int year) {
    RevenueYear entry = revenue.year(year).orElse(RevenueYear.builder(year).build());
    if (entry.actual() != null) {
      return Kind.ACTUAL;
    }
    BigDecimal total = revenue.total(year);
    if (same(total, entry.target())) {
      return Kind.TARGET;
    } else if (same(total, entry.forecast()) || year > thisYear) {
      return Kind.FORECAST;
    }
    return year < thisYear ? Kind.ACTUAL : Kind.OTHER;
  }

  private @Nullable BigDecimal streams(int year) {
    return revenue.streams().stream().anyMatch(stream -> stream.amounts().containsKey(year))
        ? revenue.total(year)
        : null;
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.compareTo(other) == 0;
  }
}
