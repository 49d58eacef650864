package io.keyplan.fill;

import io.keyplan.field.FieldData;
import io.keyplan.i18n.Formats;
import io.keyplan.model.Action;
import io.keyplan.model.Milestone;
import io.keyplan.model.Objective;
import io.keyplan.model.structure.PlanField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses and orders entries of lists as filters say. For one document. */
final class ListEntries {

  private final LocalDate asOf;
  private final FieldData data;
  private final Formats formats;

  ListEntries(LocalDate asOf, FieldData data, Formats formats) {
    this.asOf = asOf;
    this.data = data;
    this.formats = formats;
  }

  List<FillScope> select(List<FillScope> entries, ListFilter filter) {
    if (filter.equals(ListFilter.ALL)) {
      return entries;
    }
    Stream<FillScope> kept =
        entries.stream()
            .filter(entry -> !filter.open() || isOpen(entry.entry()))
            .filter(entry -> !filter.overdue() || isOverdue(entry.entry()));
    PlanField by = filter.by();
    if (by != null) {
      kept = kept.sorted(Comparator.comparing(entry -> key(by, entry), this::compare));
    }
    return kept.limit(filter.first()).toList();
  }

  private static boolean isOpen(Object entry) {
    return entry instanceof Action action && action.isOpen()
        || entry instanceof Milestone milestone && milestone.isOpen()
        || entry instanceof Objective objective && objective.isOpen();
  }

  private boolean isOverdue(Object entry) {
    return entry instanceof Action action && action.isOverdue(asOf)
        || entry instanceof Milestone milestone && milestone.isOverdue(asOf);
  }

  /** What is ordered by: the value itself, or its text where it has no order of its own. */
  private Key key(PlanField by, FillScope scope) {
    Record owner = (Record) scope.entry();
    Object value = by.get(owner);
    if (value == null) {
      return new Key(null, "");
    }
    Comparable<?> order =
        value instanceof Comparable<?> own && !(value instanceof String) ? own : null;
    return new Key(order, formats.format(data.datum(by, value, owner)));
  }

  private record Key(@Nullable Comparable<?> order, String text) {}

  /** What says nothing stands last. */
  @SuppressWarnings("unchecked") // The values of a field are of one type.
  private int compare(Key one, Key other) {
    if (one.order() != null && other.order() != null) {
      return ((Comparable<Object>) one.order()).compareTo(other.order());
    }
    if (one.text().isEmpty() != other.text().isEmpty()) {
      return one.text().isEmpty() ? 1 : -1;
    }
    return one.text().compareToIgnoreCase(other.text());
  }
}
