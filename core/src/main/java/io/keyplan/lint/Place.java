package io.keyplan.lint;

import io.keyplan.model.structure.PlanWalk;
import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A place in the plan under review.
 *
 * @param pointer JSON Pointer (RFC 6901)
 * @param path address
 */
record Place(String pointer, FieldPath path) {

  /** Gives the place of a field of the plan. */
  static Place of(String field) {
    return new Place("", FieldPath.NONE).field(field);
  }

  /** Gives the place of a field of the record here. */
  Place field(String name) {
    return new Place(pointer + "/" + name, path.child(name));
  }

  /** Gives the place of an entry of the list here. */
  Place entry(Record entry, int index) {
    return new Place(pointer + "/" + index, PlanWalk.entryPath(path, entry, index));
  }

  /** Goes through the entries of the list here. */
  <T extends Record> void each(List<T> entries, BiConsumer<T, Place> check) {
    for (int i = 0; i < entries.size(); i++) {
      check.accept(entries.get(i), entry(entries.get(i), i));
    }
  }
}
