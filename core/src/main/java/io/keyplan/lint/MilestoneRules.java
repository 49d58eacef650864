package io.keyplan.lint;

import io.keyplan.model.Milestone;
import java.time.LocalDate;
import java.util.Map;

/** Milestones that are neither reached nor cancelled. */
final class MilestoneRules {

  private MilestoneRules() {}

  static void check(Review review) {
    Place.of("milestones")
        .each(
            review.plan().milestones(),
            (milestone, place) -> {
              if (milestone.isOpen()) {
                milestone(review, milestone, place);
              }
            });
  }

  private static void milestone(Review review, Milestone milestone, Place place) {
    LocalDate date = milestone.date();
    Map<String, String> title = Map.of("milestone", milestone.title());
    if (date == null) {
      review.report(FindingCode.MILESTONE_WITHOUT_DATE, place.field("date"), title);
    } else if (milestone.isOverdue(review.asOf())) {
      review.report(
          FindingCode.MILESTONE_PAST,
          place.field("date"),
          Map.of("milestone", milestone.title(), "days", review.daysSince(date)));
    }
    if (milestone.criterion() == null) {
      review.report(FindingCode.MILESTONE_WITHOUT_CRITERION, place.field("criterion"), title);
    }
  }
}
