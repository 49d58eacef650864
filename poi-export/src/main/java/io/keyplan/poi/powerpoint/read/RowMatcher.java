package io.keyplan.poi.powerpoint.read;

import io.keyplan.poi.powerpoint.names.WrittenText;
import io.keyplan.poi.powerpoint.names.WrittenText.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which written row a found one is: by its id, else by what stands in it. Lives for one
 * table.
 */
final class RowMatcher implements Alignment.Rating {

  private static final int MOST_COMPARISONS = 100_000;

  private final WrittenSlide.Table written;
  private final FoundShape.Table found;
  private final List<WrittenSlide.@Nullable Column> columns;
  private final WrittenCheck values;
  private final List<WrittenSlide.@Nullable Row> matches;
  private final Set<WrittenSlide.Row> taken = new HashSet<>();
  private final List<Integer> openFound = new ArrayList<>();
  private List<WrittenSlide.Row> openWritten = List.of();

  /**
   * What was found out.
   *
   * @param rows for each found row the written one; null for one that somebody added
   * @param unsure written rows that are there, or gone, but cannot be told
   */
  record Result(List<WrittenSlide.@Nullable Row> rows, List<WrittenSlide.Row> unsure) {}

  /**
   * Starts with a table.
   *
   * @param columns for each found column the written one; null for one that somebody added
   */
  RowMatcher(
      WrittenSlide.Table written,
      FoundShape.Table found,
      List<WrittenSlide.@Nullable Column> columns,
      WrittenCheck values) {
    this.written = written;
    this.found = found;
    this.columns = columns;
    this.values = values;
    this.matches = new ArrayList<>(Collections.nCopies(found.rows().size(), null));
  }

  Result match() {
    byId();
    boolean ids = !taken.isEmpty();
    openWritten = written.rows().stream().filter(row -> !taken.contains(row)).toList();
    for (int i = 0; i < matches.size(); i++) {
      if (matches.get(i) == null) {
        openFound.add(i);
      }
    }
    if ((long) openWritten.size() * openFound.size() > MOST_COMPARISONS) {
      return new Result(matches, ids ? List.of() : openWritten);
    }
    moved(ids ? written.rows() : openWritten);
    return new Result(matches, ids ? List.of() : byContent());
  }

  private void byId() {
    Map<Long, WrittenSlide.Row> ids = new HashMap<>();
    written.rows().forEach(row -> ids.putIfAbsent(row.id(), row));
    for (int i = 0; i < found.rows().size(); i++) {
      WrittenSlide.Row row = ids.get(found.rows().get(i).id());
      if (row != null) {
        matches.set(i, row);
        taken.add(row);
      }
    }
  }

  /** Rows that show exactly what one written row did are that row, wherever they stand. */
  private void moved(List<WrittenSlide.Row> candidates) {
    if ((long) candidates.size() * openFound.size() > MOST_COMPARISONS) {
      return;
    }
    for (int i : List.copyOf(openFound)) {
      List<WrittenSlide.Row> same =
          candidates.stream().filter(row -> isSame(row, found.rows().get(i))).toList();
      if (same.size() == 1) {
        matches.set(i, same.get(0));
        taken.add(same.get(0));
        openFound.remove(Integer.valueOf(i));
      }
    }
    openWritten = openWritten.stream().filter(row -> !taken.contains(row)).toList();
  }

  private boolean isSame(WrittenSlide.Row row, FoundShape.Row shown) {
    Comparison comparison = compare(row, shown);
    return comparison.same() > 0 && comparison.changed() == 0;
  }

  /** Where a program dropped the ids, rows in between are told by what is unchanged in them. */
  private List<WrittenSlide.Row> byContent() {
    List<Alignment.Match> aligned = Alignment.of(openWritten.size(), openFound.size(), this);
    List<WrittenSlide.Row> unsure = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    List<WrittenSlide.Row> gone = new ArrayList<>();
    for (int i = 0; i < openWritten.size(); i++) {
      Alignment.Match match = aligned.get(i);
      if (!match.sure()) {
        unsure.add(openWritten.get(i));
      } else if (match.isGone()) {
        gone.add(openWritten.get(i));
      } else {
        matches.set(openFound.get(match.from()), openWritten.get(i));
        used.add(match.from());
      }
    }
    boolean left =
        openFound.stream()
            .anyMatch(i -> matches.get(i) == null && !found.rows().get(i).isBlank() && !isFixed(i));
    if (left) {
      unsure.addAll(gone);
    }
    return unsure;
  }

  private boolean isFixed(int row) {
    return row == 0;
  }

  /**
   * How a found row compares with a written one.
   *
   * @param same cells that show what was written, and something
   * @param blank cells that are blank as they were written
   * @param changed cells that show something else
   */
  private record Comparison(int same, int blank, int changed) {}

  private Comparison compare(WrittenSlide.Row row, FoundShape.Row shown) {
    int same = 0;
    int blank = 0;
    int changed = 0;
    for (int i = 0; i < Math.min(columns.size(), shown.cells().size()); i++) {
      WrittenSlide.Column column = columns.get(i);
      WrittenText text = column == null ? null : row.cells().get(column.id());
      FoundShape.Cell cell = shown.cells().get(i);
      if (text == null || cell.covered()) {
        continue;
      }
      if (!isUnchanged(text, cell.paragraphs())) {
        changed++;
      } else if (cell.text().isBlank()) {
        blank++;
      } else {
        same++;
      }
    }
    return new Comparison(same, blank, changed);
  }

  private boolean isUnchanged(WrittenText text, List<String> paragraphs) {
    if (!text.hasField()) {
      return isFixed(text, paragraphs);
    }
    TextReader.Reading reading = TextReader.read(text, paragraphs, values);
    return reading.unsure().isEmpty()
        && reading.values().size() == text.fields().map(Field::path).distinct().count()
        && reading.values().stream().allMatch(value -> values.is(value.field(), value.text()));
  }

  private static boolean isFixed(WrittenText text, List<String> paragraphs) {
    List<String> shown = paragraphs.stream().filter(line -> !line.isBlank()).toList();
    List<WrittenText.Line> lines =
        text.lines().stream().filter(line -> !line.tokens().isEmpty()).toList();
    if (shown.size() != lines.size()) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (LineReader.read(lines.get(i), shown.get(i), new WrittenCheck(null)) == null) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isWide(int item) {
    return false;
  }

  @Override
  public int rate(int item, int from, int to) {
    Comparison comparison = compare(openWritten.get(item), found.rows().get(openFound.get(from)));
    return comparison.same() + comparison.blank() == 0
        ? IMPOSSIBLE
        : 4 * comparison.same() + comparison.blank();
  }

  @Override
  public int loss(int found) {
    return 0;
  }

  @Override
  public String shown(int from, int to) {
    return from + "-" + to;
  }

  /** Counts the rows that show exactly what one written row did. */
  static int unchanged(WrittenSlide.Table written, FoundShape.Table found, WrittenCheck values) {
    List<WrittenSlide.@Nullable Column> columns = ColumnMatcher.match(written, found);
    RowMatcher matcher = new RowMatcher(written, found, columns, values);
    if ((long) written.rows().size() * found.rows().size() > MOST_COMPARISONS) {
      return 0;
    }
    return (int)
        found.rows().stream()
            .filter(shown -> written.rows().stream().anyMatch(row -> matcher.isSame(row, shown)))
            .count();
  }
}
