package io.keyplan.json;

import io.keyplan.align.Alignment;
import io.keyplan.align.EntryPairs;
import io.keyplan.align.Values;
import io.keyplan.json.JsonPatch.Operation;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what is written of two plans, guided by the records behind it. */
final class PatchMaker {

  private final List<Operation> operations = new ArrayList<>();

  private PatchMaker() {}

  static List<Operation> operations(AccountPlan before, AccountPlan after) {
    PatchMaker maker = new PatchMaker();
    maker.record(
        Place.ROOT, new Pair(before, PlanTree.of(before)), new Pair(after, PlanTree.of(after)));
    return maker.operations;
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
    Operation.Kind kind =
        was == null
            ? Operation.Kind.ADD
            : is == null ? Operation.Kind.REMOVE : Operation.Kind.REPLACE;
    operations.add(new Operation(kind, place.pointer(), null, is));
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
        .forEach(
            (from, to) ->
                operations.add(
                    new Operation(
                        Operation.Kind.MOVE,
                        list.entry(to).pointer(),
                        list.entry(from).pointer(),
                        null)));
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
