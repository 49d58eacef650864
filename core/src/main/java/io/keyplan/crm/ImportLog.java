package io.keyplan.crm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what an import finds, up to a number that a person reads. Not thread-safe. */
final class ImportLog {

  private static final int MOST = 200;

  /** A question that stands for many rows. */
  private static final class Asked {
    private final ImportProblem first;
    private long count;

    Asked(ImportProblem first) {
      this.first = first;
    }

    ImportProblem told() {
      return count == 1
          ? first
          : new ImportProblem(
              first.file(),
              first.line(),
              first.column(),
              first.message() + " (here first, " + count + " rows in all)");
    }
  }

  private final List<ImportProblem> problems = new ArrayList<>();
  private final Map<String, Asked> questions = new LinkedHashMap<>();
  private long omitted;
  private long rejected;

  void problem(ImportProblem problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    } else {
      omitted++;
    }
  }

  void rejected(List<ImportProblem> reasons) {
    rejected++;
    reasons.forEach(this::problem);
  }

  /** Asks a question once for all rows with the same. */
  void question(ImportProblem question) {
    String key = question.file() + "\n" + question.column() + "\n" + question.message();
    if (questions.size() < MOST || questions.containsKey(key)) {
      questions.computeIfAbsent(key, none -> new Asked(question)).count++;
    } else {
      omitted++;
    }
  }

  List<ImportProblem> problems() {
    return problems;
  }

  List<ImportProblem> questions() {
    return questions.values().stream().map(Asked::told).toList();
  }

  long omitted() {
    return omitted;
  }

  long rejectedRows() {
    return rejected;
  }
}
