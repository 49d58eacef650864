package io.keyplan.poi.excel.workbook;

import io.keyplan.export.HostLimits;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The defined names of a workbook, in the order that Excel wants. Lives for one export. */
public final class DefinedNames {

  /** Name of the cell with the day for which the data hold. */
  public static final String AS_OF = "AsOf";

  private final SortedMap<String, DefinedName> names = new TreeMap<>();

  /** Adds a name; says whether it was still free. */
  public boolean add(String name, String refersTo, String comment) {
    String said = comment.length() > HostLimits.Excel.COMMENT ? "" : comment;
    return names.putIfAbsent(name.toLowerCase(Locale.ROOT), new DefinedName(name, refersTo, said))
        == null;
  }

  public Collection<DefinedName> all() {
    return names.values();
  }
}
