package io.keyplan.model;

import io.keyplan.value.FieldPath;
import io.keyplan.value.NearestName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  public static PlanPointer resolve(AccountPlan plan, String pointer) {
    if (!pointer.startsWith("/")) {
      return failed("a JSON Pointer starts with \"/\", such as /actions/0/due");
    }
    Object here = plan;
    FieldPath path = FieldPath.NONE;
    for (String token : pointer.substring(1).split("/", -1)) {
      String name = token.replace("~1", "/").replace("~0", "~");
      if (here instanceof List<?> entries) {
        Optional<Integer> index = indexOf(entries, name);
        if (index.isEmpty()) {
          return failed("no entry \"" + name + "\" in " + path + ", which has " + entries.size());
        }
        here = entries.get(index.get());
        path =
            here instanceof Record entry
                ? PlanWalk.entryPath(path, entry, index.get())
                : path.position(index.get() + 1);
      } else if (here instanceof Map<?, ?>) {
        here = null;
        path = path.item(name);
      } else if (here instanceof Record owner && !(here instanceof Ref)) {
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

  private static Optional<Integer> indexOf(List<?> entries, String token) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof Record entry
          && PlanFields.find(entry.getClass(), "id")
              .map(field -> token.equals(field.get(entry)))
              .orElse(false)) {
        return Optional.of(i);
      }
    }
    return token.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(token) < entries.size()
        ? Optional.of(Integer.parseInt(token))
        : Optional.empty();
  }
}
