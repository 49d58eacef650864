package io.keyplan.lint;

import io.keyplan.model.PlanYear;
import io.keyplan.model.Revenue;
import io.keyplan.model.RevenueYear;
import io.keyplan.model.choice.RevenuePerspective;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the account brings in. */
final class RevenueRules {

  /** Streams are often given in rounded figures: up to one percent is no disagreement. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  private static final Place REVENUE = Place.of("revenue");
  private static final Place SERIES = REVENUE.field("series");

  private RevenueRules() {}

  static void check(Review review) {
    Revenue revenue = review.plan().revenue();
    if (revenue.streams().isEmpty() && revenue.series().isEmpty()) {
      review.report(FindingCode.REVENUE_MISSING, REVENUE);
      return;
    }
    SERIES.each(revenue.series(), (year, place) -> streamsDisagree(review, year, place));
    if (revenue.perspective() == RevenuePerspective.OURS_WITH_CLIENT) {
      targetMissing(review, revenue);
      SERIES.each(revenue.series(), (year, place) -> forecastBelowTarget(review, year, place));
    }
  }

  private static void targetMissing(Review review, Revenue revenue) {
    int year = PlanYear.of(review.plan(), review.asOf()).year();
    if (!revenue.series().isEmpty()
        && revenue.series().stream()
            .noneMatch(entry -> Objects.equals(entry.year(), year) && entry.target() != null)) {
      review.report(
          FindingCode.REVENUE_TARGET_MISSING,
          SERIES,
          Map.of("year", review.formats().fiscalYear(year)));
    }
  }

  /** Streams add up to the actual revenue; before there is any, to the forecast or the target. */
  private static void streamsDisagree(Review review, RevenueYear entry, Place place) {
    List<BigDecimal> figures =
        entry.actual() != null
            ? List.of(entry.actual())
            : Stream.of(entry.forecast(), entry.target()).filter(Objects::nonNull).toList();
    if (entry.year() == null || figures.isEmpty()) {
      return;
    }
    List<BigDecimal> amounts =
        review.plan().revenue().streams().stream()
            .map(stream -> stream.amounts().get(entry.year()))
            .filter(Objects::nonNull)
            .toList();
    BigDecimal streams = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!amounts.isEmpty() && figures.stream().noneMatch(figure -> agree(streams, figure))) {
      review.report(
          FindingCode.REVENUE_STREAMS_DISAGREE,
          place,
          Map.of(
              "year", review.formats().fiscalYear(entry.year()),
              "streams", review.money(streams),
              "series", review.money(figures.get(0))));
    }
  }

  private static boolean agree(BigDecimal streams, BigDecimal figure) {
    BigDecimal tolerated = figure.abs().multiply(TOLERANCE);
    return streams.subtract(figure).abs().compareTo(tolerated) <= 0;
  }

  private static void forecastBelowTarget(Review review, RevenueYear entry, Place place) {
    if (entry.year() != null
        && !PlanYear.of(review.plan(), review.asOf()).isOver(entry.year())
        && entry.actual() == null
        && entry.forecast() != null
        && entry.target() != null
        && entry.forecast().compareTo(entry.target()) < 0) {
      review.report(
          FindingCode.REVENUE_FORECAST_BELOW_TARGET,
          place.field("forecast"),
          Map.of(
              "year", review.formats().fiscalYear(entry.year()),
              "forecast", review.money(entry.forecast()),
              "target", review.money(entry.target())));
    }
  }
}
