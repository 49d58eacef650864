package io.keyplan.model.structure;

import io.keyplan.value.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Visits every field of a plan with its place. Thread-safe. */
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

  /** Where a field stands; written out only when it is asked for, as a walk visits many. */
  public static final class Place {

    private static final int NOT_IN_A_LIST = -1;

    private final @Nullable Place holder;
    private final int index;
    private final Record owner;
    private final PlanField field;

    private Place(@Nullable Place holder, int index, Record owner, PlanField field) {
      this.holder = holder;
      this.index = index;
      this.owner = owner;
      this.field = field;
    }

    /** Gives the JSON Pointer (RFC 6901). */
    public String pointer() {
      String name = field.name().replace('.', '/');
      if (holder == null) {
        return "/" + name;
      }
      String entry = index == NOT_IN_A_LIST ? "/" : "/" + index + "/";
      return holder.pointer() + entry + name;
    }

    /** Gives the address. */
    public FieldPath path() {
      if (holder == null) {
        return FieldPath.of(field.name());
      }
      FieldPath list = holder.path();
      FieldPath path = index == NOT_IN_A_LIST ? list : entryPath(list, owner, index);
      return path.child(field.name());
    }

    /** Gives the record that has the field. */
    public Record owner() {
      return owner;
    }
  }

  /**
   * Visits every field of a plan in the order of the records, custom ones last.
   *
   * @param plan the plan, or any record of it, which places then begin at
   */
  public static void walk(Record plan, Visitor visitor) {
    walk(Declaring.of(plan), plan, null, Place.NOT_IN_A_LIST, visitor);
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

  private static void walk(
      CustomFields fields, Record owner, @Nullable Place holder, int index, Visitor visitor) {
    for (PlanField field : fields.of(owner.getClass())) {
      Object value = field.get(owner);
      Place place = new Place(holder, index, owner, field);
      visitor.visit(place, field, value);
      if (field.kind() != FieldKind.RECORD && field.kind() != FieldKind.IMAGE) {
        continue;
      }
      if (value instanceof List<?> entries) {
        for (int i = 0; i < entries.size(); i++) {
          walk(fields, (Record) entries.get(i), place, i, visitor);
        }
      } else if (value instanceof Record nested) {
        walk(fields, nested, place, Place.NOT_IN_A_LIST, visitor);
      }
    }
  }
}
