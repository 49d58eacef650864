package io.keyplan.template.section;

import io.keyplan.model.Kpi;
import io.keyplan.model.Review;
import io.keyplan.model.choice.KpiDirection;
import io.keyplan.model.choice.Rag;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the tracking of the plan says. */
final class PerformanceHeadlines {

  private PerformanceHeadlines() {}

  /** How many of the rated indicators are on track; without ratings, how many got better. */
  static String kpis(Composer c) {
    List<Kpi> kpis = c.plan().performance().kpis();
    int green = rated(kpis, Rag.GREEN);
    int amber = rated(kpis, Rag.AMBER);
    int red = rated(kpis, Rag.RED);
    int total = green + amber + red;
    if (total == 0) {
      return trend(c, kpis);
    } else if (green == total) {
      return c.headline("kpis.all", Map.of("total", total));
    }
    return c.headline(
        red == 0 ? "kpis.on-track" : "kpis.on-track-red",
        Map.of("total", total, "green", green, "red", red));
  }

  private static int rated(List<Kpi> kpis, Rag rag) {
    return (int) kpis.stream().filter(kpi -> kpi.rag() == rag).count();
  }

  private static String trend(Composer c, List<Kpi> kpis) {
    List<Kpi> compared =
        kpis.stream().filter(kpi -> PerformanceSections.change(kpi) != null).toList();
    int better = (int) compared.stream().filter(PerformanceHeadlines::isBetter).count();
    return compared.isEmpty()
        ? ""
        : c.headline("kpis.better", Map.of("total", compared.size(), "better", better));
  }

  private static boolean isBetter(Kpi kpi) {
    int change = Objects.requireNonNull(PerformanceSections.change(kpi));
    return kpi.direction() == KpiDirection.HIGHER_IS_BETTER ? change > 0 : change < 0;
  }

  /** When the next review is: what the plan says of itself counts more than past meetings. */
  static String reviews(Composer c) {
    Stream<LocalDate> said =
        c.plan().performance().reviews().stream().map(Review::next).filter(Objects::nonNull);
    return Stream.concat(Stream.ofNullable(c.plan().info().nextReview()), said.sorted())
        .filter(date -> !date.isBefore(c.asOf()))
        .findFirst()
        .map(date -> c.headline("reviews.next", Map.of("date", Headlines.day(c, date))))
        .orElse("");
  }
}
