package io.keyplan.poi.excel.records;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names tables as Excel takes them, no two the same. Lives for one workbook. */
final class TableNames {

  private static final int LONGEST = 100;

  private final Set<String> names = new HashSet<>();

  /** Makes a name that no other table has. */
  String unique(String id) {
    StringBuilder name = new StringBuilder();
    boolean capital = true;
    for (int i = 0; i < id.length() && name.length() < LONGEST; i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (letter || c >= '0' && c <= '9' && name.length() > 0) {
        name.append(capital && c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
        capital = false;
      } else {
        capital = true;
      }
    }
    boolean cell = name.toString().matches("(?i)[a-z]{0,3}\\d*|r\\d*c\\d*");
    String stem = name.length() == 0 ? "Table" : cell ? name + "_" : name.toString();
    String unique = stem;
    for (int i = 2; !names.add(unique.toLowerCase(Locale.ROOT)); i++) {
      unique = stem + "_" + i;
    }
    return unique;
  }
}
