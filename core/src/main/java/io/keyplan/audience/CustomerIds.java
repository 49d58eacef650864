package io.keyplan.audience;

import io.keyplan.model.Identifiers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the entries of a customer's copy. Lives for one copy. */
final class CustomerIds {

  private final boolean keepsGiven;
  private final Map<Class<?>, Integer> counts = new HashMap<>();

  /**
   * Starts numbering.
   *
   * @param keepsGiven whether entries keep ids that look as if somebody gave them
   */
  CustomerIds(boolean keepsGiven) {
    this.keepsGiven = keepsGiven;
  }

  /** Gives the id that an entry has if it becomes the next one of its kind in the copy. */
  String next(Class<? extends Record> type, @Nullable String given) {
    if (keepsGiven && given != null && !Identifiers.isGenerated(given)) {
      return given;
    }
    return Identifiers.prefix(type) + "-" + (counts.getOrDefault(type, 0) + 1);
  }

  /** Counts an entry that is in the copy. */
  void count(Class<? extends Record> type) {
    counts.merge(type, 1, Integer::sum);
  }
}
