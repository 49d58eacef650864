package io.keyplan.template.headline;

import io.keyplan.model.Kpi;
import io.keyplan.model.Review;
import io.keyplan.model.choice.KpiDirection;
import io.keyplan.model.choice.Rag;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tracking of the plan says. */
public final class PerformanceHeadlines {

  private PerformanceHeadlines() {}

  /** How many of the rated indicators are on track; without ratings, how many got better. */
  public static String kpis(Composer c) {
    List<Kpi> kpis = c.plan().performance().kpis();
    int green = rated(kpis, Rag.GREEN).size();
    List<Kpi> amber = rated(kpis, Rag.AMBER);
    List<Kpi> red = rated(kpis, Rag.RED);
    int total = green + amber.size() + red.size();
    Map<String, Object> values = new HashMap<>();
    values.put("total", total);
    values.put("green", green);
    values.put("red", red.size());
    values.put("name", red.isEmpty() ? "" : red.get(0).name());
    if (total == 0) {
      return trend(c, kpis);
    } else if (green == total) {
      return c.headline("kpis.all", values);
    }
    return Headlines.fitting(
        red.size() == 1 ? c.headline("kpis.red-named", values) : "",
        c.headline(red.isEmpty() ? "kpis.on-track" : "kpis.on-track-red", values));
  }

  private static List<Kpi> rated(List<Kpi> kpis, Rag rag) {
    return kpis.stream().filter(kpi -> kpi.rag() == rag).toList();
  }

  private static String trend(Composer c, List<Kpi> kpis) {
    List<Kpi> compared = kpis.stream().filter(kpi -> change(kpi) != null).toList();
    int better = (int) compared.stream().filter(PerformanceHeadlines::isBetter).count();
    return compared.isEmpty()
        ? measured(c)
        : c.headline("kpis.better", Map.of("total", compared.size(), "better", better));
  }

  /** Where the first indicator that has both stands beside its target. */
  private static String measured(Composer c) {
    return c.root().child("performance").list("kpis", 0).stream()
        .filter(one -> !one.isForm())
        .filter(one -> one.as(Kpi.class).actual() != null && one.as(Kpi.class).target() != null)
        .findFirst()
        .map(
            one ->
                Headlines.fitting(
                    c.headline(
                        "kpis.measured",
                        Map.of(
                            "name", one.text("name"),
                            "actual", one.text("actual"),
                            "target", one.text("target")))))
        .orElse("");
  }

  private static boolean isBetter(Kpi kpi) {
    int change = Objects.requireNonNull(change(kpi));
    return kpi.direction() == KpiDirection.HIGHER_IS_BETTER ? change > 0 : change < 0;
  }

  /**
   * When the next review is, as the reviews that are shown say; what the plan says of itself counts
   * only where they say it, too. Where nobody says it, when the last one was.
   */
  public static String reviews(Composer c) {
    LocalDate said = c.plan().info().nextReview();
    List<Review> reviews = c.plan().performance().reviews();
    boolean isDated = reviews.stream().allMatch(review -> review.date() != null);
    boolean isOver =
        reviews.stream()
            .flatMap(review -> Stream.of(review.next(), review.date()))
            .allMatch(date -> date == null || date.isBefore(c.asOf()));
    return said == null && isDated && isOver && !reviews.isEmpty()
        ? last(c, reviews)
        : next(c, said);
  }

  private static String last(Composer c, List<Review> reviews) {
    LocalDate last =
        reviews.stream().map(Review::date).max(Comparator.naturalOrder()).orElseThrow();
    return c.headline("reviews.last", Map.of("date", Headlines.day(c, last)));
  }

  private static String next(Composer c, @Nullable LocalDate said) {
    return c.plan().performance().reviews().stream()
        .flatMap(review -> Stream.of(review.next(), review.date()))
        .filter(Objects::nonNull)
        .filter(date -> !date.isBefore(c.asOf()))
        .min(Comparator.naturalOrder())
        .filter(date -> said == null || said.equals(date))
        .map(
            date ->
                c.headline(
                    "reviews.next",
                    Map.of("date", Headlines.day(c, date), "days", DaysAhead.days(c, date))))
        .orElse("");
  }

  /** Says whether an indicator went up, down or neither; null when unknown. */
  public static @Nullable Integer change(Kpi kpi) {
    return kpi.actual() == null || kpi.previous() == null
        ? null
        : Integer.signum(kpi.actual().compareTo(kpi.previous()));
  }
}
