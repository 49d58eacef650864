package io.keyplan.align;

import io.keyplan.model.BudgetLine;
import io.keyplan.model.PlanField;
import io.keyplan.model.PlanFields;
import io.keyplan.model.PlanRecords;
import io.keyplan.model.WhiteSpaceCell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a list that are in two plans: by their id or year; where they have none, by
 * what they say, then by what they are about, then by likeness. Thread-safe.
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
      return Alignment.of(before, after, List.of(entry -> entry), EntryPairs::areAlike);
    }
    Optional<PlanField> key = key(list.recordType());
    if (key.isPresent() && isUnique(key.get(), before) && isUnique(key.get(), after)) {
      return Alignment.of(
          before, after, List.of(entry -> key.get().get((Record) entry)), (one, other) -> false);
    }
    List<PlanField> subject = subject(list.recordType());
    return Alignment.of(
        before,
        after,
        List.of(entry -> entry, subjectOf(subject)),
        (one, other) -> areAlike(subject.get(0), (Record) one, (Record) other));
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

  private static List<PlanField> subject(Class<? extends Record> type) {
    Collection<PlanField> fields = PlanFields.of(type);
    List<String> names = SUBJECTS.getOrDefault(type, List.of(fields.iterator().next().name()));
    return names.stream().map(name -> PlanFields.field(type, name)).toList();
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
      if (!PlanRecords.isEmpty(value) || !PlanRecords.isEmpty(otherValue)) {
        said++;
        equal += Values.areEqual(value, otherValue) ? 1 : 0;
      }
    }
    return 2 * equal >= said;
  }
}
