package io.keyplan.merge;

import io.keyplan.read.Shown;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a document said when it was made, by the addresses that its entries have in the plan. */
final class Written {

  private final @Nullable Trace trace;
  private final Counterparts counterparts;

  /**
   * Takes what a document says of its making.
   *
   * @param trace null where the document no longer says anything
   */
  Written(@Nullable Trace trace, Counterparts counterparts) {
    this.trace = trace;
    this.counterparts = counterparts;
  }

  /** Says whether the document still says what it said when it was made. */
  boolean isKnown() {
    return trace != null;
  }

  /** Says whether a field shows what it showed when the document was made; no where unknown. */
  boolean isAsWritten(FieldPath path, Shown shown) {
    return trace != null && trace.isAsWritten(counterparts.inDocument(path), shown);
  }

  /** Lists the records of a table when the document was made. */
  List<FieldPath> rows(String table) {
    return trace == null
        ? List.of()
        : trace.rows().getOrDefault(table, List.of()).stream().map(counterparts::inPlan).toList();
  }

  /** Lists the fields that showed something when the document was made. */
  Set<FieldPath> fields() {
    return trace == null
        ? Set.of()
        : trace.digests().keySet().stream().map(counterparts::inPlan).collect(Collectors.toSet());
  }
}
