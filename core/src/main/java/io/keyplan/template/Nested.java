package io.keyplan.template;

import io.keyplan.document.Entry;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables of entries that belong to other entries, as objectives to goals and tactics to strategies.
 */
public final class Nested {

  private final Composer c;
  private final String list;
  private final int places;

  /**
   * Says what is nested.
   *
   * @param list the nested list, which also names the tables
   * @param places number of rows in a form
   */
  public Nested(Composer c, String list, int places) {
    this.c = c;
    this.list = list;
    this.places = places;
  }

  /** Starts a table of one entry's list. */
  public TableBuilder of(Subject parent) {
    String id = parent.isForm() ? list + "-" + parent.id() : list;
    return TableBuilder.of(c, id, parent.path().child(list), parent.list(list, places));
  }

  /**
   * Starts a table of the lists of several entries.
   *
   * @param parents the entries; where there are several, a column tells them apart
   * @param title the field of an entry that says which it is
   */
  public TableBuilder of(List<Subject> parents, String title) {
    if (parents.size() == 1) {
      return of(parents.get(0));
    }
    List<Subject> rows = new ArrayList<>();
    Map<Subject, Entry> titles = new IdentityHashMap<>();
    for (Subject parent : parents) {
      for (Subject row : parent.list(list, places)) {
        rows.add(row);
        titles.put(row, Entry.text(parent.text(title)));
      }
    }
    TableBuilder table = TableBuilder.of(c, list, FieldPath.NONE, rows);
    return parents.isEmpty()
        ? table
        : table.computed(
            "parent", parents.get(0).label(title), Display.PLAIN, Align.START, titles::get);
  }
}
