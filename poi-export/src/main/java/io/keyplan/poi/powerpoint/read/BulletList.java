package io.keyplan.poi.powerpoint.read;

import io.keyplan.poi.powerpoint.names.WrittenText.Line;
import io.keyplan.value.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of records in a text, each with a bullet before one of its fields, to which a bullet can
 * be added.
 *
 * @param list address of the list
 * @param field the field behind the bullets, relative to a record
 */
record BulletList(FieldPath list, FieldPath field) {

  /** Finds the list; gives nothing where not all bullets of a text are of one kind. */
  static @Nullable BulletList of(List<Line> lines) {
    BulletList found = null;
    for (Line line : lines) {
      if (line.bullet()) {
        BulletList one = of(line);
        if (one == null || found != null && !found.equals(one)) {
          return null;
        }
        found = one;
      }
    }
    return found;
  }

  private static @Nullable BulletList of(Line line) {
    if (!line.isField()) {
      return null;
    }
    String path = line.fields().get(0).path().text();
    int end = path.lastIndexOf("].");
    int start = end < 0 ? -1 : path.lastIndexOf('[', end);
    return start <= 0
        ? null
        : new BulletList(
            FieldPath.of(path.substring(0, start)), FieldPath.of(path.substring(end + 2)));
  }
}
