package io.keyplan.pdf.box;

import java.util.ArrayList;
import java.util.List;

/** Collects boxes for a column. Lives for one document, in one thread. */
public final class Stack {

  private final List<Column.Item> items = new ArrayList<>();

  /** Creates an empty one. */
  public Stack() {}

  /**
   * Adds a box.
   *
   * @param gap room above it in points, unless it comes first
   */
  public Stack add(Box box, double gap) {
    items.add(new Column.Item(box, gap, false));
    return this;
  }

  /** Adds a box that stays on the page of the next one. */
  public Stack addKept(Box box, double gap) {
    items.add(new Column.Item(box, gap, true));
    return this;
  }

  /** Says whether nothing was added. */
  public boolean isEmpty() {
    return items.isEmpty();
  }

  /** Gives the column. */
  public Column column() {
    return Column.of(items);
  }
}
