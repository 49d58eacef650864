package io.keyplan.model;

import io.keyplan.value.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Visits every field of a plan, or of a part of it, with its place. Thread-safe. */
public final class PlanWalk {

  private PlanWalk() {}

  /** Takes the fields that a walk visits. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Visits a field: first the field itself, then the fields of the records in it.
     *
     * @param place where the field stands
     * @param field what it is
     * @param value what it holds; null when absent
     */
    void visit(Place place, PlanField field, @Nullable Object value);
  }

  /**
   * Where a field stands.
   *
   * @param pointer JSON Pointer (RFC 6901)
   * @param path address
   * @param owner the record that has the field
   */
  public record Place(String pointer, FieldPath path, Record owner) {}

  /** Visits every field of a plan in the order of the records. */
  public static void walk(AccountPlan plan, Visitor visitor) {
    walk(plan, "", FieldPath.NONE, visitor);
  }

  /** Gives the key of a list's entry in an address: its id, its year or its position. */
  public static FieldPath entryPath(FieldPath list, Record entry, int index) {
    for (String key : List.of("id", "year")) {
      Object value =
          PlanFields.find(entry.getClass(), key).map(field -> field.get(entry)).orElse(null);
      if (value != null) {
        return list.item(value.toString());
      }
    }
    return list.position(index + 1);
  }

  private static void walk(Record owner, String pointer, FieldPath path, Visitor visitor) {
    for (PlanField field : PlanFields.of(owner.getClass())) {
      Object value = field.get(owner);
      String fieldPointer = pointer + "/" + field.name();
      FieldPath fieldPath = path.child(field.name());
      visitor.visit(new Place(fieldPointer, fieldPath, owner), field, value);
      if (field.kind() != FieldKind.RECORD && field.kind() != FieldKind.IMAGE) {
        continue;
      }
      if (value instanceof List<?> entries) {
        for (int i = 0; i < entries.size(); i++) {
          Record entry = (Record) entries.get(i);
          walk(entry, fieldPointer + "/" + i, entryPath(fieldPath, entry, i), visitor);
        }
      } else if (value instanceof Record nested) {
        walk(nested, fieldPointer, fieldPath, visitor);
      }
    }
  }
}
