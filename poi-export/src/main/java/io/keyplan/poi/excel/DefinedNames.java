package io.keyplan.poi.excel;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The defined names of a workbook, in the order that Excel wants. Lives for one export. */
final class DefinedNames {

  /** Name of the cell with the day for which the data hold. */
  static final String AS_OF = "AsOf";

  private static final int LONGEST_COMMENT = 255;

  private final SortedMap<String, DefinedName> names = new TreeMap<>();

  /** Adds a name; says whether it was still free. */
  boolean add(String name, String refersTo, String comment) {
    String said = comment.length() > LONGEST_COMMENT ? "" : comment;
    return names.putIfAbsent(name.toLowerCase(Locale.ROOT), new DefinedName(name, refersTo, said))
        == null;
  }

  Collection<DefinedName> all() {
    return names.values();
  }
}
