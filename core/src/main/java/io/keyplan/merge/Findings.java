package io.keyplan.merge;

import io.keyplan.read.ReadProblem;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a merge has to say beside the new plan. Not thread-safe. */
final class Findings {

  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<ReadProblem> problems = new ArrayList<>();
  private final List<ReadProblem> notes = new ArrayList<>();

  void conflict(
      FieldPath path,
      @Nullable Object inDocument,
      @Nullable Object inPlan,
      String message,
      String place) {
    conflicts.add(new Conflict(path, inDocument, inPlan, message, place));
  }

  void problem(FieldPath path, String message, String place) {
    problems.add(new ReadProblem(path, message, place));
  }

  void problem(ReadProblem problem) {
    problems.add(problem);
  }

  void note(FieldPath path, String message, String place) {
    notes.add(new ReadProblem(path, message, place));
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  List<ReadProblem> problems() {
    return problems;
  }

  List<ReadProblem> notes() {
    return notes;
  }
}
