package io.keyplan.lint;

import io.keyplan.model.WhiteSpace;
import io.keyplan.model.WhiteSpaceCell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The matrix of what the client's units buy from whom. */
final class WhiteSpaceRules {

  private final Review review;
  private final WhiteSpace whiteSpace;
  private final Set<String> unknownUnits = new HashSet<>();
  private final Set<String> unknownOfferings = new HashSet<>();
  private final Map<List<String>, Integer> times = new HashMap<>();

  private WhiteSpaceRules(Review review) {
    this.review = review;
    this.whiteSpace = review.plan().situation().whiteSpace();
  }

  static void check(Review review) {
    WhiteSpaceRules rules = new WhiteSpaceRules(review);
    Place.of("situation")
        .field("whiteSpace")
        .field("cells")
        .each(rules.whiteSpace.cells(), rules::cell);
  }

  private void cell(WhiteSpaceCell cell, Place place) {
    if (isNewUnknown(cell.unit(), whiteSpace.units(), unknownUnits)) {
      review.report(
          FindingCode.WHITE_SPACE_UNKNOWN_UNIT, place.field("unit"), Map.of("unit", cell.unit()));
    }
    if (isNewUnknown(cell.offering(), whiteSpace.offerings(), unknownOfferings)) {
      review.report(
          FindingCode.WHITE_SPACE_UNKNOWN_OFFERING,
          place.field("offering"),
          Map.of("offering", cell.offering()));
    }
    if (cell.unit() != null
        && cell.offering() != null
        && times.merge(List.of(cell.unit(), cell.offering()), 1, Integer::sum) == 2) {
      review.report(
          FindingCode.WHITE_SPACE_CELL_TWICE,
          place,
          Map.of("unit", cell.unit(), "offering", cell.offering()));
    }
  }

  /** A name that many cells use is reported once. */
  private static boolean isNewUnknown(
      @Nullable String name, List<String> known, Set<String> reported) {
    return name != null && !known.contains(name) && reported.add(name);
  }
}
