package io.keyplan.lint;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanRecords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes one place in a plan, named by a JSON Pointer with indices. */
final class PlanChange {

  private PlanChange() {}

  static AccountPlan set(AccountPlan plan, String pointer, Object value) {
    return change(plan, pointer, old -> value);
  }

  /** Adds a copy of the first entry of a list, with one field set; a null id is assigned anew. */
  static AccountPlan addLike(AccountPlan plan, String list, String field, Object value) {
    return change(
        plan,
        list,
        old -> {
          List<Object> entries = new ArrayList<>((List<?>) old);
          Record copy =
              PlanRecords.copy(
                  (Record) entries.get(0),
                  (of, present) ->
                      of.name().equals(field) ? value : of.name().equals("id") ? null : present);
          entries.add(copy);
          return entries;
        });
  }

  private static AccountPlan change(
      AccountPlan plan, String pointer, UnaryOperator<Object> operator) {
    return (AccountPlan) change(plan, Arrays.asList(pointer.substring(1).split("/")), operator);
  }

  private static Object change(Object here, List<String> tokens, UnaryOperator<Object> operator) {
    if (tokens.isEmpty()) {
      return operator.apply(here);
    }
    List<String> rest = tokens.subList(1, tokens.size());
    if (here instanceof List<?> entries) {
      List<Object> changed = new ArrayList<>(entries);
      int index = Integer.parseInt(tokens.get(0));
      changed.set(index, change(changed.get(index), rest, operator));
      return changed;
    }
    return PlanRecords.with((Record) here, tokens.get(0), value -> change(value, rest, operator));
  }
}
