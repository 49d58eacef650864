package io.keyplan.model.structure;

import io.keyplan.value.FieldPath;
import io.keyplan.value.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Resolves JSON Pointers (RFC 6901) into a plan; an entry of a list may be named by its index or by
 * its id.
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
    if (!pointer.startsWith("/")) {
      return failed("a JSON Pointer starts with \"/\", such as /actions/0/due");
    }
    Object here = plan;
    FieldPath path = FieldPath.NONE;
    for (String name : tokens(pointer)) {
      if (here instanceof List<?> entries) {
        Set<Integer> indexes = ids.of(entries, name);
        if (indexes.isEmpty()) {
          return failed("no entry \"" + name + "\" in " + path + ", which has " + entries.size());
        }
        int index = indexes.iterator().next();
        here = entries.get(index);
        path =
            here instanceof Record entry && !PlanRecords.isValue(entry)
                ? PlanWalk.entryPath(path, entry, index)
                : path.position(index + 1);
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
        here = field.get().get(owner);
        path = path.child(name);
      } else {
        return failed(path + " has no fields");
      }
    }
    return new PlanPointer(path, null);
  }

  private static PlanPointer failed(String problem) {
    return new PlanPointer(null, problem);
  }

  private static String suggestion(Class<? extends Record> type, String name) {
    return NearestName.suggestion(
        name, PlanFields.of(type).stream().map(PlanField::name).collect(Collectors.toList()));
  }

  /** Splits a pointer that starts with a slash into its unescaped tokens. */
  public static List<String> tokens(String pointer) {
    return Arrays.stream(pointer.substring(1).split("/", -1))
        .map(token -> token.replace("~1", "/").replace("~0", "~"))
        .toList();
  }
}
