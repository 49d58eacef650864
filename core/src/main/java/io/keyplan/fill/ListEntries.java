package io.keyplan.fill;

import io.keyplan.field.FieldData;
import io.keyplan.field.ValueOrder;
import io.keyplan.i18n.Formats;
import io.keyplan.model.Tracked;
import io.keyplan.model.structure.PlanField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
            .filter(
                entry -> !filter.open() || entry.entry() instanceof Tracked open && open.isOpen())
            .filter(
                entry ->
                    !filter.overdue()
                        || entry.entry() instanceof Tracked due && due.isOverdue(asOf));
    PlanField by = filter.by();
    if (by != null) {
      kept = kept.sorted(order(by));
    }
    return kept.limit(filter.first()).toList();
  }

  private ValueOrder<FillScope> order(PlanField by) {
    return new ValueOrder<>(
        scope -> by.get((Record) scope.entry()),
        scope -> {
          Record owner = (Record) scope.entry();
          Object value = by.get(owner);
          return value == null ? "" : formats.format(data.datum(by, value, owner));
        });
  }
}
