package io.keyplan.field;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The entries of one plan by their ids and names.
 *
 * <p>Names are the same without regard to case, accents and punctuation. A person is also known by
 * the name in another order, without middle names, and with a first name that is an initial, as
 * long as only one has it; a title also by a beginning that ends with an ellipsis. Immutable and
 * thread-safe.
 */
public final class PlanNames implements EntryNames {

  /** A longer text is no name of a person and no beginning of a title. */
  private static final int LONGEST = 1_000;

  /** An entry that references can name. */
  private record Named(String id, String name, Record entry) {}

  private final Directory directory;
  private final Map<RefTarget, List<Named>> entries = new EnumMap<>(RefTarget.class);
  private final Map<RefTarget, Map<String, List<Named>>> byName = new EnumMap<>(RefTarget.class);
  private final Map<RefTarget, Map<String, List<Named>>> byLastWord =
      new EnumMap<>(RefTarget.class);

  private PlanNames(AccountPlan plan) {
    this.directory = Directory.of(plan);
    index(RefTarget.PERSON, plan.people());
    index(RefTarget.TEAM, plan.team());
    index(RefTarget.PRIORITY, plan.priorities());
    index(RefTarget.GOAL, plan.goals());
    index(
        RefTarget.OBJECTIVE,
        plan.goals().stream().flatMap(goal -> goal.objectives().stream()).toList());
    index(RefTarget.ACTION, plan.actions());
  }

  /** Indexes a plan. */
  public static PlanNames of(AccountPlan plan) {
    return new PlanNames(plan);
  }

  @Override
  public Found find(PlanField field, String text) {
    String id = text.strip();
    if (directory.entry(field, Ref.of(id)).isPresent()) {
      return new Found(List.of(id), true);
    }
    List<String> named = named(field, text);
    if (!named.isEmpty() || text.length() > LONGEST) {
      return new Found(named, true);
    }
    String plain = PlainText.plain(text);
    return plain.endsWith("…") || plain.endsWith("...")
        ? new Found(begun(field, PlainText.fold(text)), false)
        : new Found(people(field, NameWords.of(text)), false);
  }

  /** A name that is written as typed goes before one that only reads the same. */
  private List<String> named(PlanField field, String text) {
    String key = PlainText.key(text);
    String plain = PlainText.plain(text);
    Function<RefTarget, List<Named>> same =
        target -> byName.get(target).getOrDefault(key, List.of());
    List<String> exact = ids(field, same, named -> PlainText.plain(named.name()).equals(plain));
    return exact.isEmpty() ? ids(field, same, named -> true) : exact;
  }

  private List<String> begun(PlanField field, String beginning) {
    return beginning.isEmpty()
        ? List.of()
        : ids(field, entries::get, named -> PlainText.fold(named.name()).startsWith(beginning));
  }

  private List<String> people(PlanField field, NameWords typed) {
    return typed.isName()
        ? ids(
            field,
            target ->
                typed.words().stream()
                    .distinct()
                    .flatMap(word -> byLastWord.get(target).getOrDefault(word, List.of()).stream())
                    .toList(),
            named -> typed.means(NameWords.of(named.name())))
        : List.of();
  }

  /** An entry whose id another list gives to another entry cannot be referred to. */
  private List<String> ids(
      PlanField field, Function<RefTarget, List<Named>> list, Predicate<Named> condition) {
    return field.refersTo().stream()
        .flatMap(target -> list.apply(target).stream())
        .filter(condition)
        .filter(
            named ->
                directory
                    .entry(field, Ref.of(named.id()))
                    .filter(entry -> entry == named.entry())
                    .isPresent())
        .map(Named::id)
        .distinct()
        .toList();
  }

  private void index(RefTarget target, List<? extends Record> list) {
    List<Named> named = new ArrayList<>();
    Map<String, List<Named>> names = new HashMap<>();
    Map<String, List<Named>> lastWords = new LinkedHashMap<>();
    for (Record entry : list) {
      Object id = PlanFields.field(entry.getClass(), "id").get(entry);
      String name = Directory.nameOf(entry);
      Named item = new Named(String.valueOf(id), name, entry);
      named.add(item);
      names.computeIfAbsent(PlainText.key(name), none -> new ArrayList<>()).add(item);
      if (target == RefTarget.PERSON || target == RefTarget.TEAM) {
        NameWords words = NameWords.of(name);
        if (words.isName()) {
          lastWords.computeIfAbsent(words.last(), none -> new ArrayList<>()).add(item);
        }
      }
    }
    entries.put(target, named);
    byName.put(target, names);
    byLastWord.put(target, lastWords);
  }
}
