package io.keyplan.lint;

import io.keyplan.model.Initiative;
import io.keyplan.model.Priority;
import io.keyplan.model.choice.ActionStatus;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The client's priorities and initiatives. */
final class PriorityRules {

  private PriorityRules() {}

  static void check(Review review) {
    Set<Priority> served =
        review.plan().initiatives().stream()
            .flatMap(initiative -> review.directory().priority(initiative.priority()).stream())
            .collect(Collectors.toSet());
    Place.of("priorities")
        .each(
            review.plan().priorities(),
            (priority, place) -> priority(review, priority, place, served.contains(priority)));
    Place.of("initiatives")
        .each(
            review.plan().initiatives(),
            (initiative, place) -> initiative(review, initiative, place));
  }

  private static void priority(Review review, Priority priority, Place place, boolean served) {
    Map<String, String> title = Map.of("priority", priority.title());
    if (!served) {
      review.report(FindingCode.PRIORITY_WITHOUT_INITIATIVE, place, title);
    }
    if (priority.sponsor() == null) {
      review.report(FindingCode.PRIORITY_WITHOUT_SPONSOR, place.field("sponsor"), title);
    }
  }

  private static void initiative(Review review, Initiative initiative, Place place) {
    boolean open =
        initiative.status() != ActionStatus.COMPLETED
            && initiative.status() != ActionStatus.CANCELLED;
    if (open && initiative.end() != null && review.isPast(initiative.end())) {
      review.report(
          FindingCode.INITIATIVE_END_PAST,
          place.field("end"),
          Map.of("initiative", initiative.title(), "days", review.daysSince(initiative.end())));
    }
  }
}
