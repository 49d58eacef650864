package io.keyplan.lint;

import io.keyplan.model.Period;
import io.keyplan.model.PlanInfo;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.choice.PlanStatus;
import java.time.LocalDate;
import java.util.Map;

/** What a plan should say of itself. */
final class PlanInfoRules {

  private static final Place INFO = Place.of("info");

  private PlanInfoRules() {}

  static void check(Review review) {
    PlanInfo info = review.plan().info();
    if (info.purpose() == null) {
      review.report(FindingCode.PLAN_WITHOUT_PURPOSE, INFO.field("purpose"));
    }
    if (info.createdBy() == null) {
      review.report(FindingCode.PLAN_WITHOUT_AUTHOR, INFO.field("createdBy"));
    }
    if (info.asOf() == null && info.date() == null) {
      review.report(FindingCode.PLAN_WITHOUT_AS_OF, INFO.field("asOf"));
    }
    period(review, info);
    nextReview(review, info);
    unconfirmedFacts(review);
  }

  private static void period(Review review, PlanInfo info) {
    Period period = info.period();
    Place place = INFO.field("period");
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (start == null || end == null) {
      review.report(FindingCode.PLAN_PERIOD_MISSING, place);
    } else if (end.isBefore(start)) {
      review.report(
          FindingCode.PLAN_PERIOD_REVERSED,
          place,
          Map.of("start", review.day(start), "end", review.day(end)));
    }
    boolean closed = info.status() == PlanStatus.INACTIVE || info.status() == PlanStatus.ARCHIVED;
    if (!closed && end != null && review.isPast(end)) {
      review.report(
          FindingCode.PLAN_PERIOD_OVER, place.field("end"), Map.of("days", review.daysSince(end)));
    }
  }

  private static void nextReview(Review review, PlanInfo info) {
    Place place = INFO.field("nextReview");
    LocalDate next = info.nextReview();
    if (next == null) {
      review.report(FindingCode.PLAN_WITHOUT_NEXT_REVIEW, place);
    } else if (review.isPast(next)) {
      review.report(FindingCode.REVIEW_OVERDUE, place, Map.of("days", review.daysSince(next)));
    }
  }

  private static void unconfirmedFacts(Review review) {
    long count =
        review.plan().confidence().values().stream()
            .filter(confidence -> confidence != Confidence.CONFIRMED)
            .count();
    if (count > 0) {
      review.report(FindingCode.FACTS_UNCONFIRMED, Place.of("confidence"), Map.of("count", count));
    }
  }
}
