package io.keyplan.poi.powerpoint.read;

import io.keyplan.poi.powerpoint.names.WrittenText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which written column a found one is: by its id, else by its heading, else, where there
 * are as many as there were, by its place.
 */
final class ColumnMatcher {

  private ColumnMatcher() {}

  /** Gives for each found column the written one; null for one that cannot be told. */
  static List<WrittenSlide.@Nullable Column> match(
      WrittenSlide.Table written, FoundShape.Table found) {
    List<WrittenSlide.@Nullable Column> columns =
        new ArrayList<>(Collections.nCopies(found.columns().size(), null));
    Map<Long, WrittenSlide.Column> ids = new HashMap<>();
    written.columns().forEach(column -> ids.put(column.id(), column));
    Set<WrittenSlide.Column> taken = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      WrittenSlide.Column column = ids.get(found.columns().get(i));
      if (column != null && taken.add(column)) {
        columns.set(i, column);
      }
    }
    if (taken.isEmpty()) {
      byHeading(written, found, columns, taken);
    }
    return columns;
  }

  private static void byHeading(
      WrittenSlide.Table written,
      FoundShape.Table found,
      List<WrittenSlide.@Nullable Column> columns,
      Set<WrittenSlide.Column> taken) {
    WrittenSlide.Row header = header(written);
    if (header != null && !found.rows().isEmpty()) {
      List<FoundShape.Cell> shown = found.rows().get(0).cells();
      for (int i = 0; i < Math.min(shown.size(), columns.size()); i++) {
        List<WrittenSlide.Column> same = headed(written, header, shown.get(i).text());
        if (same.size() == 1 && taken.add(same.get(0))) {
          columns.set(i, same.get(0));
        }
      }
    }
    byPlace(written, columns, taken, header != null);
  }

  private static List<WrittenSlide.Column> headed(
      WrittenSlide.Table written, WrittenSlide.Row header, String shown) {
    return written.columns().stream()
        .filter(column -> isHeading(header.cells().get(column.id()), shown))
        .toList();
  }

  private static boolean isHeading(@Nullable WrittenText heading, String shown) {
    if (heading == null) {
      return false;
    }
    List<WrittenText.Token> tokens =
        heading.lines().stream().flatMap(line -> line.tokens().stream()).toList();
    return !tokens.isEmpty()
        && LineReader.read(new WrittenText.Line(tokens), shown, new WrittenCheck(null)) != null;
  }

  private static WrittenSlide.@Nullable Row header(WrittenSlide.Table written) {
    WrittenSlide.Row first = written.rows().isEmpty() ? null : written.rows().get(0);
    boolean heads =
        first != null && first.cells().values().stream().noneMatch(WrittenText::hasField);
    return heads ? first : null;
  }

  private static void byPlace(
      WrittenSlide.Table written,
      List<WrittenSlide.@Nullable Column> columns,
      Set<WrittenSlide.Column> taken,
      boolean headed) {
    if (columns.size() != written.columns().size() || headed && taken.isEmpty()) {
      return;
    }
    List<WrittenSlide.Column> inPlace = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      WrittenSlide.Column column = columns.get(i);
      WrittenSlide.Column here = written.columns().get(i);
      if (column != null && column != here) {
        return;
      }
      inPlace.add(here);
    }
    Collections.copy(columns, inPlace);
  }
}
