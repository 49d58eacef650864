package io.keyplan.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes that belong together for a reader. Immutable and thread-safe.
 *
 * @param area what they are about, such as “Actions” or “Account”
 * @param record the record that has changed, such as “Action ‘Call’”; null for changes of the area
 *     itself, such as entries of its list that were added
 * @param changes the changes, at least one
 */
public record ChangeGroup(String area, @Nullable String record, List<Change> changes) {

  /** Copies the changes. */
  public ChangeGroup {
    changes = List.copyOf(changes);
  }
}
