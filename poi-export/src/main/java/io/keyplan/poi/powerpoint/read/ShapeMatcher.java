package io.keyplan.poi.powerpoint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which written shape a found one is: by its name, else by its id where ids still hold,
 * else, for a placeholder, by its kind or place. Lives for one slide.
 */
final class ShapeMatcher {

  /** LibreOffice names all placeholders so and gives every shape another id. */
  private static final Pattern RENAMED = Pattern.compile("PlaceHolder \\d+");

  /** Programs that count in hundredths of millimetres round places to 360 EMU. */
  private static final long TOLERANCE = 1_000;

  private final FoundSlide found;
  private final Map<FoundShape, WrittenSlide.Shape> texts = new LinkedHashMap<>();
  private final Map<FoundShape, WrittenSlide.Table> tables = new LinkedHashMap<>();
  private final List<WrittenSlide.Shape> missing = new ArrayList<>();

  ShapeMatcher(WrittenSlide written, FoundSlide found) {
    this.found = found;
    Map<String, WrittenSlide.Shape> shapesByName = new HashMap<>();
    written.shapes().forEach(shape -> shapesByName.put(shape.name(), shape));
    Map<String, WrittenSlide.Table> tablesByName = new HashMap<>();
    written.tables().forEach(table -> tablesByName.put(table.name(), table));
    Set<Object> taken = new HashSet<>();
    boolean sameIds = false;
    for (FoundShape shape : found.shapes()) {
      WrittenSlide.Shape text = shapesByName.get(shape.name());
      WrittenSlide.Table table = tablesByName.get(shape.name());
      if (shape.table() == null && text != null) {
        texts.put(shape, text);
        taken.add(text);
        sameIds |= text.id() == shape.id();
      } else if (shape.table() != null && table != null) {
        tables.put(shape, table);
        taken.add(table);
        sameIds |= table.id() == shape.id();
      }
    }
    boolean trusted = sameIds || taken.isEmpty() && written.id() == found.id();
    written.shapes().stream()
        .filter(text -> !taken.contains(text))
        .forEach(text -> other(text, trusted));
    written.tables().stream()
        .filter(table -> !taken.contains(table))
        .forEach(table -> other(table, trusted));
  }

  /** Gives the found shapes with text and the written ones that they are. */
  Map<FoundShape, WrittenSlide.Shape> texts() {
    return texts;
  }

  /** Gives the found tables and the written ones that they are. */
  Map<FoundShape, WrittenSlide.Table> tables() {
    return tables;
  }

  /** Lists written placeholders that may be among those that a program renamed. */
  List<WrittenSlide.Shape> missing() {
    return missing;
  }

  private void other(WrittenSlide.Shape text, boolean trusted) {
    FoundShape other = null;
    for (FoundShape shape : found.shapes()) {
      boolean free = shape.table() == null && !texts.containsKey(shape);
      if (free && (trusted && isSame(text.id(), shape) || isPlace(text, shape))) {
        other = shape;
        break;
      }
    }
    if (other != null) {
      texts.put(other, text);
    } else if (!text.placeholder().isEmpty() && hasRenamed()) {
      missing.add(text);
    }
  }

  private void other(WrittenSlide.Table table, boolean trusted) {
    found.shapes().stream()
        .filter(shape -> shape.table() != null && !tables.containsKey(shape))
        .filter(shape -> trusted && isSame(table.id(), shape))
        .findFirst()
        .ifPresent(shape -> tables.put(shape, table));
  }

  private static boolean isSame(long id, FoundShape shape) {
    return shape.id() == id && !RENAMED.matcher(shape.name()).matches();
  }

  private boolean hasRenamed() {
    return found.shapes().stream().anyMatch(shape -> isRenamed(shape) && !texts.containsKey(shape));
  }

  private static boolean isRenamed(FoundShape shape) {
    return RENAMED.matcher(shape.name()).matches() && !shape.text().isBlank();
  }

  /** Says whether a found placeholder is of the kind, or in the place, of a written one. */
  static boolean isPlace(WrittenSlide.Shape text, FoundShape shape) {
    if (text.placeholder().isEmpty() || !RENAMED.matcher(shape.name()).matches()) {
      return false;
    }
    if (text.placeholder().equals("title")) {
      return shape.isTitle();
    }
    return text.x() >= 0
        && Math.abs(text.x() - shape.x()) < TOLERANCE
        && Math.abs(text.y() - shape.y()) < TOLERANCE;
  }

  /** Counts what is as it was written, as far as that can be told quickly. */
  int unchanged(WrittenCheck values) {
    int unchanged = 0;
    for (Map.Entry<FoundShape, WrittenSlide.Shape> text : texts.entrySet()) {
      TextReader.Reading reading =
          TextReader.read(text.getValue().text(), text.getKey().paragraphs(), values);
      unchanged += (int) count(reading, values);
    }
    for (Map.Entry<FoundShape, WrittenSlide.Table> table : tables.entrySet()) {
      FoundShape.@Nullable Table shown = table.getKey().table();
      if (shown != null) {
        unchanged += RowMatcher.unchanged(table.getValue(), shown, values);
      }
    }
    return unchanged;
  }

  private static long count(TextReader.Reading reading, WrittenCheck values) {
    return reading.values().stream()
        .filter(value -> !value.text().isBlank() && values.is(value.field(), value.text()))
        .count();
  }
}
