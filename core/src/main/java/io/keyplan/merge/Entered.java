package io.keyplan.merge;

import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.util.List;

/**
 * An entry of a list that somebody entered: a row that was added, or the places of a form that
 * belong together.
 *
 * @param list address of the list
 * @param key what the entry is known by in addresses; empty for a row that was added
 * @param values what was entered, by the addresses relative to the entry; a lone value for an entry
 *     that is a single value
 * @param place where, in words
 */
record Entered(Address list, String key, List<ShownValue> values, String place) {

  Entered {
    values = List.copyOf(values);
  }

  /** Gives the path for messages. */
  FieldPath path() {
    return list.path();
  }
}
