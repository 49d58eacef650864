package io.keyplan.slide.piece;

import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Scale;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What the rows of a timeline say, put into words once for each size, for all parts that it is cut
 * into. Lives while a deck is planned, in one thread.
 */
final class TimelineWords {

  private final EntryRuns values;
  private final Map<Scale, Map<TimelineRow, Paragraph>> known = new HashMap<>();

  TimelineWords(EntryRuns values) {
    this.values = values;
  }

  /** Gives what writes entries. */
  EntryRuns values() {
    return values;
  }

  /** Gives what a row says at a size. */
  Paragraph of(TimelineRow row, Scale scale) {
    return known
        .computeIfAbsent(scale, size -> new IdentityHashMap<>())
        .computeIfAbsent(row, one -> one.words(values, scale));
  }
}
