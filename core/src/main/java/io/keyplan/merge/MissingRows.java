package io.keyplan.merge;

import io.keyplan.read.DocumentContent;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownTable;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries of the plan that the tables of their list lack, in documents that do not say which
 * rows they had: somebody may have deleted them. Where many lack, the table rather shows a
 * selection, and it is only noted; where nothing is left of it, it was emptied, which is a problem.
 */
final class MissingRows {

  private static final int MOST_NAMED = 5;

  private final PlanDraft plan;
  private final @Nullable CustomerView view;
  private final Findings findings;

  MissingRows(PlanDraft plan, @Nullable CustomerView view, Findings findings) {
    this.plan = plan;
    this.view = view;
    this.findings = findings;
  }

  /**
   * Reports the entries.
   *
   * @param content what the document shows, by the addresses in the plan
   * @param emptied rows in which nothing is left
   */
  void report(DocumentContent content, Set<FieldPath> emptied) {
    Map<FieldPath, String> places = new LinkedHashMap<>();
    Set<FieldPath> shown = new HashSet<>();
    for (ShownTable table : content.tables()) {
      if (!table.list().isNone()) {
        places.putIfAbsent(table.list(), table.place());
      }
      for (ShownRow row : table.rows()) {
        if (!row.isAdded() && !emptied.contains(row.record())) {
          shown.add(row.record());
          places.putIfAbsent(Address.listOf(row.record()), table.place());
        }
      }
    }
    places.forEach((list, place) -> report(list, place, shown));
  }

  private void report(FieldPath list, String place, Set<FieldPath> shown) {
    Address address = Address.of(list).orElse(null);
    if (address == null
        || !plan.has(address.owner())
        || !(plan.value(address) instanceof List<?> entries)) {
      return;
    }
    List<FieldPath> missing = new ArrayList<>();
    int expected = 0;
    for (int i = 0; i < entries.size(); i++) {
      String key = ListDraft.key(entries.get(i), i);
      boolean isExpected = view == null || view.entries(address).contains(key);
      expected += isExpected ? 1 : 0;
      if (isExpected && !shown.contains(list.item(key))) {
        missing.add(list.item(key));
      }
    }
    int left = expected - missing.size();
    if (!missing.isEmpty()) {
      String more = missing.size() > MOST_NAMED ? ", …" : "";
      String named =
          String.join(", ", missing.stream().limit(MOST_NAMED).map(FieldPath::text).toList());
      String message =
          "the table lacks "
              + missing.size()
              + " of the plan's entries, and the document does not say whether they were deleted"
              + " from it; they were kept: "
              + named
              + more;
      if (left == 0) {
        findings.problem(
            list,
            "the table shows none of the plan's "
                + missing.size()
                + " entries; no entry was removed",
            place);
      } else if (left < 2 * missing.size()) {
        findings.note(list, message, place);
      } else {
        findings.problem(list, message, place);
      }
    }
  }
}
