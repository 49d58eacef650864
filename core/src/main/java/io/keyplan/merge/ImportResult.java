package io.keyplan.merge;

import io.keyplan.change.Change;
import io.keyplan.model.AccountPlan;
import io.keyplan.read.ReadProblem;
import java.util.List;

/**
 * What has become of a plan by what people edited in a document.
 *
 * @param plan the new plan, with every change that could be made
 * @param changes the changes from the plan as it was to the new one
 * @param conflicts changes that were not made because plan and document are at odds
 * @param problems places that could not be understood; nothing was changed for them
 * @param notes what is worth knowing and needs nobody, such as a row that was pasted twice
 */
public record ImportResult(
    AccountPlan plan,
    List<Change> changes,
    List<Conflict> conflicts,
    List<ReadProblem> problems,
    List<ReadProblem> notes) {

  /** Copies the lists. */
  public ImportResult {
    changes = List.copyOf(changes);
    conflicts = List.copyOf(conflicts);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** Says whether everything that was edited is in the new plan. */
  public boolean isComplete() {
    return conflicts.isEmpty() && problems.isEmpty();
  }
}
