package io.keyplan.align;

import io.keyplan.model.BudgetLine;
import io.keyplan.model.Identifiers;
import io.keyplan.model.WhiteSpaceCell;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a list that are in two plans: by their id or year; where they have none, or
 * an id that a plan gave them, by what they say, then by what they are about, then by likeness.
 * Thread-safe.
 */
public final class EntryPairs {

  /** What tells entries without ids apart, where it is not their first field alone. */
  private static final Map<Class<?>, List<String>> SUBJECTS =
      Map.of(
          WhiteSpaceCell.class, List.of("unit", "offering"),
          BudgetLine.class, List.of("category", "label"));

  private EntryPairs() {}

  /** Aligns the entries of a list. */
  public static Alignment of(PlanField list, List<?> before, List<?> after) {
    if (!isRecord(list)) {
      return Alignment.of(before, after, List.of(entry -> entry), List.of(EntryPairs::areAlike));
    }
    Class<? extends Record> type = list.recordType();
    Optional<PlanField> key = key(type);
    if (key.isPresent() && isUnique(key.get(), before) && isUnique(key.get(), after)) {
      return hasPlaces(key.get(), before) || hasPlaces(key.get(), after)
          ? byContent(key.get(), before, after)
          : Alignment.of(before, after, List.of(entry -> key.get().get((Record) entry)), List.of());
    }
    List<PlanField> subject = subject(type);
    return Alignment.of(
        before,
        after,
        List.of(EntryContent::of, subjectOf(subject)),
        List.of((one, other) -> areAlike(subject.get(0), (Record) one, (Record) other)));
  }

  /**
   * Aligns entries of which some have ids that only tell their place: these are known by what they
   * say, and by such an id where nothing else speaks for another entry.
   */
  private static Alignment byContent(PlanField id, List<?> before, List<?> after) {
    List<PlanField> subject = subject(id.owner());
    boolean allBefore = before.stream().allMatch(entry -> hasPlace(id, entry));
    boolean allAfter = after.stream().allMatch(entry -> hasPlace(id, entry));
    Set<Object> ofBefore = Collections.newSetFromMap(new IdentityHashMap<>());
    ofBefore.addAll(before);
    Predicate<Object> isOpen =
        entry -> hasPlace(id, entry) || (ofBefore.contains(entry) ? allAfter : allBefore);
    Function<Object, @Nullable Object> about = subjectOf(subject);
    return Alignment.of(
        before,
        after,
        List.of(
            entry -> hasPlace(id, entry) ? null : id.get((Record) entry),
            entry -> isOpen.test(entry) ? EntryContent.of(entry) : null,
            entry -> isOpen.test(entry) ? placed(id, entry, about) : null,
            entry -> isOpen.test(entry) ? about.apply(entry) : null),
        List.of(
            (one, other) ->
                hasPlace(id, one)
                    && hasPlace(id, other)
                    && areAlike(subject.get(0), (Record) one, (Record) other),
            (one, other) -> id.get((Record) one).equals(id.get((Record) other))));
  }

  private static @Nullable Object placed(
      PlanField id, Object entry, Function<Object, @Nullable Object> about) {
    Object subject = about.apply(entry);
    return subject == null ? null : List.of(id.get((Record) entry), subject);
  }

  private static boolean hasPlaces(PlanField key, List<?> entries) {
    return entries.stream().anyMatch(entry -> hasPlace(key, entry));
  }

  private static boolean hasPlace(PlanField key, Object entry) {
    return Identifiers.isGenerated(key, key.get((Record) entry));
  }

  /** Says whether the entries of a list have fields. */
  public static boolean isRecord(PlanField list) {
    return switch (list.kind()) {
      case RECORD, IMAGE -> true;
      default -> false;
    };
  }

  private static Optional<PlanField> key(Class<? extends Record> type) {
    return PlanFields.find(type, "id").or(() -> PlanFields.find(type, "year"));
  }

  private static boolean isUnique(PlanField key, List<?> entries) {
    Set<Object> seen = new HashSet<>();
    for (Object entry : entries) {
      Object value = key.get((Record) entry);
      if (value == null || !seen.add(value)) {
        return false;
      }
    }
    return true;
  }

  /** Lists the fields that tell what an entry without an id is about. */
  public static List<PlanField> subject(Class<? extends Record> type) {
    List<String> names = SUBJECTS.getOrDefault(type, List.of(first(type).name()));
    return names.stream().map(name -> PlanFields.field(type, name)).toList();
  }

  private static PlanField first(Class<? extends Record> type) {
    return PlanFields.of(type).stream()
        .filter(field -> !field.name().equals("id"))
        .findFirst()
        .orElseThrow();
  }

  private static Function<Object, @Nullable Object> subjectOf(List<PlanField> subject) {
    return entry -> {
      List<Object> said = new ArrayList<>();
      for (PlanField field : subject) {
        Object value = field.get((Record) entry);
        said.add(value == null ? "" : value);
      }
      return said.stream().allMatch(PlanRecords::isEmpty) ? null : said;
    };
  }

  private static boolean areAlike(Object one, Object other) {
    return one instanceof String text
        && other instanceof String otherText
        && Likeness.ofTexts(text, otherText);
  }

  /** Entries are alike whose first texts are, or that have at least half of what they say. */
  private static boolean areAlike(PlanField first, Record one, Record other) {
    Object name = first.get(one);
    Object otherName = first.get(other);
    if (name != null && otherName != null && areAlike(name, otherName)) {
      return true;
    }
    int said = 0;
    int equal = 0;
    for (PlanField field : PlanFields.of(one.getClass())) {
      Object value = field.get(one);
      Object otherValue = field.get(other);
      boolean says = !PlanRecords.isEmpty(value) || !PlanRecords.isEmpty(otherValue);
      if (says && !field.name().equals("id")) {
        said++;
        equal += Objects.equals(EntryContent.of(value), EntryContent.of(otherValue)) ? 1 : 0;
      }
    }
    return 2 * equal >= said;
  }
}
