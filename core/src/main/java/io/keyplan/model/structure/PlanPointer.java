package io.keyplan.model.structure;

import io.keyplan.value.Excerpt;
import io.keyplan.value.FieldPath;
import io.keyplan.value.NearestName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Resolves pointers into a plan: JSON Pointers (RFC 6901), where an entry of a list may be named by
 * its index or by its id, or addresses such as {@code actions[a-7].due}.
 *
 * @param path address of what the pointer names; null when it names nothing
 * @param problem why it names nothing; null when it names something
 */
public record PlanPointer(@Nullable FieldPath path, @Nullable String problem) {

  /** Resolves a pointer. */
  public static PlanPointer resolve(Record plan, String pointer) {
    return resolver(plan).apply(pointer);
  }

  /**
   * Gives a function that resolves many pointers into one plan, looking through each list only
   * once; not thread-safe.
   */
  public static Function<String, PlanPointer> resolver(Record plan) {
    EntryIndex index = new EntryIndex();
    return pointer -> resolve(plan, pointer, index);
  }

  private static PlanPointer resolve(Record plan, String pointer, EntryIndex ids) {
    List<PointerStep> steps = PointerStep.of(pointer);
    if (steps.isEmpty()) {
      return failed("write a JSON Pointer such as /actions/0/due, or an address");
    }
    CustomFields fields = Declaring.of(plan);
    Object here = plan;
    PlanField holder = null;
    FieldPath path = FieldPath.NONE;
    for (PointerStep step : steps) {
      String name = step.text();
      if (here instanceof List<?> entries) {
        Set<Integer> indexes = ids.of(entries, step);
        if (indexes.isEmpty()) {
          return failed(
              "no entry \""
                  + Excerpt.of(name)
                  + "\" in "
                  + path
                  + ", which has "
                  + entries.size()
                  + (name.matches("[0-9]+") ? "" : NearestName.suggestion(name, ids.ids(entries))));
        }
        int index = indexes.iterator().next();
        here = entries.get(index);
        path =
            here instanceof Record entry && !PlanRecords.isValue(entry)
                ? PlanWalk.entryPath(path, entry, index)
                : path.position(index + 1);
      } else if (holder != null && holder.kind() == FieldKind.CUSTOM) {
        if (fields.find(holder.owner(), CustomField.COMPONENT + "." + name).isEmpty()) {
          return failed(fields.undeclared(holder.owner(), name));
        }
        here = null;
        holder = null;
        path = path.child(name);
      } else if (here instanceof Map<?, ?> map) {
        if (map instanceof SortedMap<?, ?> && !name.matches("[1-9][0-9]{3}")) {
          return failed(path + " is by year, such as 2026, not \"" + name + "\"");
        }
        here = null;
        path = path.item(name);
      } else if (here instanceof Record owner && !PlanRecords.isValue(owner)) {
        Optional<PlanField> field = PlanFields.find(owner.getClass(), name);
        if (field.isEmpty()) {
          return failed("no field \"" + name + "\" here" + suggestion(owner.getClass(), name));
        }
        holder = field.get();
        here = holder.get(owner);
        path = path.child(name);
      } else {
        return failed(path + " has no fields");
      }
    }
    return new PlanPointer(path, null);
  }

  /** Gives the addresses of everything that a pointer can mean; none if it names nothing. */
  public static List<FieldPath> all(Record plan, String pointer) {
    return MarkedPlaces.of(plan, List.of(pointer)).addresses();
  }

  /**
   * Gives the JSON Pointers, with the index of every entry, of everything that a pointer can mean;
   * none if it names nothing.
   */
  public static List<String> places(Record plan, String pointer) {
    return MarkedPlaces.of(plan, List.of(pointer)).pointers();
  }

  private static PlanPointer failed(String problem) {
    return new PlanPointer(null, problem);
  }

  private static String suggestion(Class<? extends Record> type, String name) {
    return NearestName.suggestion(
        name, PlanFields.of(type).stream().map(PlanField::name).collect(Collectors.toList()));
  }
}
