package io.keyplan.merge;

import io.keyplan.read.DocumentContent;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entries of a document are which of the plan, where addresses tell places of lists only: an
 * entry may stand elsewhere in the plan today than when the document was made.
 */
final class Counterparts {

  /** Behind the key of an entry that is no longer in the plan. */
  private static final String GONE = " of the document";

  private final Map<FieldPath, FieldPath> inPlan = new HashMap<>();
  private final Map<FieldPath, FieldPath> inDocument = new HashMap<>();

  /** Notes that an entry has another address in the plan. */
  void add(FieldPath inTheDocument, FieldPath inThePlan) {
    if (!inTheDocument.equals(inThePlan)) {
      inPlan.put(inTheDocument, inThePlan);
      inDocument.put(inThePlan, inTheDocument);
    }
  }

  /** Notes that an entry is no longer in the plan. */
  void addGone(FieldPath list, String key, FieldPath listInPlan) {
    add(list.item(key), listInPlan.item(key + GONE));
  }

  /** Says whether an address leads to an entry that is no longer in the plan. */
  static boolean isGone(FieldPath path) {
    return path.text().contains(GONE + ']');
  }

  /** Gives the address in the plan of what has an address in the document. */
  FieldPath inPlan(FieldPath path) {
    return moved(path, inPlan);
  }

  /** Gives the address in the document of what has an address in the plan. */
  FieldPath inDocument(FieldPath path) {
    return moved(path, inDocument);
  }

  private static FieldPath moved(FieldPath path, Map<FieldPath, FieldPath> entries) {
    String text = path.text();
    int end = entries.isEmpty() ? -1 : text.lastIndexOf(']');
    for (; end >= 0; end = text.lastIndexOf(']', end - 1)) {
      FieldPath moved = entries.get(FieldPath.of(text.substring(0, end + 1)));
      if (moved != null) {
        return FieldPath.of(moved.text() + text.substring(end + 1));
      }
    }
    return path;
  }

  /** Gives what a document shows by the addresses in the plan. */
  DocumentContent inPlan(DocumentContent content) {
    return new DocumentContent(
        content.format(),
        content.trace(),
        content.title(),
        content.locale(),
        content.values().stream().map(this::inPlan).toList(),
        content.tables().stream().map(this::inPlan).toList(),
        content.headed(),
        content.problems().stream().map(this::inPlan).toList());
  }

  private ReadProblem inPlan(ReadProblem problem) {
    return new ReadProblem(inPlan(problem.path()), problem.message(), problem.place());
  }

  private ShownTable inPlan(ShownTable table) {
    List<ShownRow> rows =
        table.rows().stream()
            .map(
                row ->
                    row.isAdded()
                        ? row
                        : new ShownRow(
                            inPlan(row.record()),
                            row.values().stream().map(this::inPlan).toList(),
                            row.place()))
            .toList();
    return new ShownTable(table.group(), inPlan(table.list()), rows, table.place());
  }

  private ShownValue inPlan(ShownValue value) {
    return new ShownValue(inPlan(value.path()), value.shown(), value.place());
  }
}
