package io.keyplan.json;

import io.keyplan.align.Alignment;
import io.keyplan.align.EntryPairs;
import io.keyplan.align.Values;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what is written of two plans, guided by the records behind it. */
final class PatchMaker {

  /** Takes what leads from one plan to the other, in an order in which it applies. */
  interface Steps {
    void add(String path, Object value);

    void remove(String path);

    void replace(String path, Object value);

    void move(String from, String path);
  }

  private final Steps steps;

  private PatchMaker(Steps steps) {
    this.steps = steps;
  }

  static void compare(AccountPlan before, AccountPlan after, Steps steps) {
    new PatchMaker(steps)
        .record(
            Place.ROOT, new Pair(before, PlanTree.of(before)), new Pair(after, PlanTree.of(after)));
  }

  /**
   * A value of the model and what is written of it.
   *
   * @param tree null where nothing is written
   */
  private record Pair(@Nullable Object value, @Nullable Object tree) {

    Pair field(PlanField field, Map<?, ?> written) {
      return new Pair(field.get((Record) value), written.get(field.name()));
    }

    Pair entry(int index) {
      return new Pair(((List<?>) value).get(index), ((List<?>) tree).get(index));
    }
  }

  private void record(Place place, Pair before, Pair after) {
    if (!(before.tree instanceof Map<?, ?> was) || !(after.tree instanceof Map<?, ?> is)) {
      single(place, before.tree, after.tree);
      return;
    }
    for (PlanField field : PlanFields.of(((Record) before.value).getClass())) {
      Place here = place.child(field.name());
      Pair old = before.field(field, was);
      Pair now = after.field(field, is);
      if (old.tree == null || now.tree == null) {
        single(here, old.tree, now.tree);
      } else if (field.list()) {
        entries(here, field, old, now);
      } else if (EntryPairs.isRecord(field)) {
        record(here, old, now);
      } else if (old.tree instanceof Map<?, ?> oldMap && now.tree instanceof Map<?, ?> nowMap) {
        byKey(here, oldMap, nowMap);
      } else {
        single(here, old.tree, now.tree);
      }
    }
  }

  private void byKey(Place place, Map<?, ?> before, Map<?, ?> after) {
    before.forEach((key, was) -> single(place.child(key.toString()), was, after.get(key)));
    after.forEach(
        (key, is) -> {
          if (!before.containsKey(key)) {
            single(place.child(key.toString()), null, is);
          }
        });
  }

  private void single(Place place, @Nullable Object was, @Nullable Object is) {
    if (Values.areEqual(was, is)) {
      return;
    }
    if (is == null) {
      steps.remove(place.pointer());
    } else if (was == null) {
      steps.add(place.pointer(), is);
    } else {
      steps.replace(place.pointer(), is);
    }
  }

  /** First the list gets its entries and their order, so that indexes after that hold. */
  private void entries(Place list, PlanField field, Pair before, Pair after) {
    List<?> was = (List<?>) before.tree;
    List<?> is = (List<?>) after.tree;
    Alignment same = EntryPairs.of(field, (List<?>) before.value, (List<?>) after.value);
    Alignment pairs = same.withReplacements();
    for (int i = was.size() - 1; i >= 0; i--) {
      if (pairs.after(i) == Alignment.NONE) {
        single(list.entry(i), was.get(i), null);
      }
    }
    ListMoves.of(pairs, was.size(), is.size())
        .forEach((from, to) -> steps.move(list.entry(from).pointer(), list.entry(to).pointer()));
    for (int i = 0; i < is.size(); i++) {
      if (pairs.before(i) == Alignment.NONE) {
        single(list.entry(i), null, is.get(i));
      }
    }
    for (int i = 0; i < is.size(); i++) {
      int old = pairs.before(i);
      if (old == Alignment.NONE) {
        continue;
      }
      if (same.before(i) == old && EntryPairs.isRecord(field)) {
        record(list.entry(i), before.entry(old), after.entry(i));
      } else {
        single(list.entry(i), was.get(old), is.get(i));
      }
    }
  }
}
