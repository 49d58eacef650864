package io.keyplan.report;

import io.keyplan.document.Block;
import io.keyplan.document.Datum;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Display;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of the groups of a table, with its details: a list whose every title the
 * first column of the table below repeats need not be shown beside it.
 *
 * @param items the heads, in the order of the groups; none where groups have only names
 */
record GroupHeads(List<Item> items) {

  /** No heads. */
  static final GroupHeads NONE = new GroupHeads(List.of());

  /** Finds the heads of a table in the list above it; none unless every group has one. */
  static GroupHeads of(Block above, Table table) {
    boolean names =
        table.columns().size() > 2
            && table.columns().get(0).display() == Display.PLAIN
            && table.columns().get(1).display() == Display.STRONG;
    if (!names || !(above instanceof Items list)) {
      return NONE;
    }
    List<Datum> groups = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Datum group = row.cells().get(0).datum();
      if (groups.isEmpty() || !groups.get(groups.size() - 1).equals(group)) {
        groups.add(group);
      }
    }
    List<Datum> titles = list.items().stream().map(item -> item.title().datum()).toList();
    return groups.equals(titles) ? new GroupHeads(list.items()) : NONE;
  }

  /** Says whether there are none. */
  boolean isEmpty() {
    return items.isEmpty();
  }

  /** Gives the head of the group that a value names; null where it has only its name. */
  @Nullable Item of(Datum group) {
    return items.stream()
        .filter(item -> item.title().datum().equals(group))
        .findFirst()
        .orElse(null);
  }
}
