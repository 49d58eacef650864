package io.keyplan.lint;

import io.keyplan.model.Kpi;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** KPIs. */
final class KpiRules {

  private static final Place KPIS = Place.of("performance").field("kpis");

  private KpiRules() {}

  static void check(Review review) {
    List<Kpi> kpis = review.plan().performance().kpis();
    if (kpis.isEmpty()) {
      review.report(FindingCode.KPI_MISSING, KPIS);
    }
    KPIS.each(kpis, (kpi, place) -> kpi(review, kpi, place));
  }

  private static void kpi(Review review, Kpi kpi, Place place) {
    Map<String, String> name = Map.of("kpi", kpi.name());
    if (kpi.target() == null) {
      review.report(FindingCode.KPI_WITHOUT_TARGET, place.field("target"), name);
    }
    if (kpi.actual() == null) {
      review.report(FindingCode.KPI_WITHOUT_ACTUAL, place.field("actual"), name);
    }
    if (kpi.owner() == null) {
      review.report(FindingCode.KPI_WITHOUT_OWNER, place.field("owner"), name);
    }
    LocalDate asOf = kpi.asOf();
    if (asOf != null && review.daysSince(asOf) > review.options().kpiStaleAfterDays()) {
      review.report(
          FindingCode.KPI_STALE,
          place.field("asOf"),
          Map.of("kpi", kpi.name(), "days", review.daysSince(asOf)));
    }
  }
}
