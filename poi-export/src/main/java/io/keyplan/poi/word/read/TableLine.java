package io.keyplan.poi.word.read;

import io.keyplan.value.FieldPath;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as it stands in a document.
 *
 * @param number its place in the table, from 1
 * @param item the control that holds it as a row of a list; null for none
 * @param cells what stands under every heading, by the number of the heading from 0
 * @param unclear the numbers of headings of which it cannot be told what stands under them
 * @param record the record that its controls belong to; none where they belong to none
 * @param controls number of controls with an address in it
 */
record TableLine(
    int number,
    @Nullable WordNode item,
    Map<Integer, WordNode> cells,
    Set<Integer> unclear,
    FieldPath record,
    int controls) {

  /** Gives the words of the first cell that has any. */
  String firstWords() {
    return cells.values().stream()
        .map(WordNode::words)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Says whether it names what the rows below it have in common: it is one wide cell. */
  boolean isGroup() {
    return cells.size() == 1 && cells.values().iterator().next().columns() > 1;
  }
}
