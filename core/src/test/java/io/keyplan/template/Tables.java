package io.keyplan.template;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.i18n.Formats;
import java.util.List;
import java.util.Locale;

/** Looks into the last table of a section, for tests. */
public final class Tables {

  private static final Formats FORMATS = Formats.of(Locale.ENGLISH);

  private Tables() {}

  public static Table of(Section section) {
    return section.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  public static List<String> keys(Section section) {
    return of(section).columns().stream().map(Table.Column::key).toList();
  }

  public static List<Entry> cells(Section section, String key) {
    int column = keys(section).indexOf(key);
    return of(section).rows().stream().map(row -> row.cells().get(column)).toList();
  }

  /** Gives the texts of a column in English. */
  public static List<String> column(Section section, String key) {
    return cells(section, key).stream().map(Entry::datum).map(Tables::text).toList();
  }

  /** Gives the total of a column in English. */
  public static String total(Section section, String key) {
    return text(of(section).total().get(keys(section).indexOf(key)).datum());
  }

  private static String text(Datum datum) {
    return FORMATS.format(datum);
  }
}
