package io.keyplan.poi.excel.records;

import io.keyplan.poi.excel.names.TableMarks;
import io.keyplan.value.XmlCharacters;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Headings of a table's columns as Excel takes them: on one line, not empty, and different from
 * each other.
 */
final class TableHeadings {

  /** Excel takes 255 characters. */
  private static final int LONGEST = 200;

  private final Set<String> taken = new HashSet<>(Set.of(TableMarks.ID.toLowerCase(Locale.ROOT)));

  String unique(String label) {
    String line = XmlCharacters.clean(label).replaceAll("[\\s\\u2028]+", " ");
    String stem = line.strip().isEmpty() ? "…" : line.strip();
    if (stem.length() > LONGEST) {
      stem = stem.substring(0, stem.offsetByCodePoints(LONGEST - 10, 0)) + "…";
    }
    String header = stem;
    for (int i = 2; !taken.add(header.toLowerCase(Locale.ROOT)); i++) {
      header = stem + " " + i;
    }
    return header;
  }
}
