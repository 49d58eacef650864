package io.keyplan.lint;

import io.keyplan.model.Swot;
import io.keyplan.model.SwotItem;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import java.util.List;
import java.util.Map;

/** SWOT analyses. */
final class SwotRules {

  private static final List<String> QUADRANTS =
      List.of("strengths", "weaknesses", "opportunities", "threats");

  private SwotRules() {}

  static void check(Review review) {
    Place.of("situation")
        .field("swots")
        .each(review.plan().situation().swots(), (swot, place) -> swot(review, swot, place));
  }

  private static void swot(Review review, Swot swot, Place place) {
    boolean started = QUADRANTS.stream().anyMatch(quadrant -> !items(swot, quadrant).isEmpty());
    for (String quadrant : QUADRANTS) {
      List<SwotItem> items = items(swot, quadrant);
      Place here = place.field(quadrant);
      if (started && items.isEmpty()) {
        review.report(
            FindingCode.SWOT_QUADRANT_EMPTY,
            here,
            Map.of("quadrant", review.label(field(quadrant))));
      }
      here.each(items, (item, at) -> withoutConsequence(review, item, at));
    }
  }

  private static void withoutConsequence(Review review, SwotItem item, Place place) {
    if (item.soWhat() == null && item.action() == null) {
      review.report(FindingCode.SWOT_ITEM_WITHOUT_CONSEQUENCE, place, Map.of("item", item.text()));
    }
  }

  private static List<SwotItem> items(Swot swot, String quadrant) {
    return switch (quadrant) {
      case "strengths" -> swot.strengths();
      case "weaknesses" -> swot.weaknesses();
      case "opportunities" -> swot.opportunities();
      default -> swot.threats();
    };
  }

  private static PlanField field(String quadrant) {
    return PlanFields.field(Swot.class, quadrant);
  }
}
