package io.keyplan.batch;

import io.keyplan.json.JsonLine;
import io.keyplan.value.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of one plan of a stream.
 *
 * @param line the input
 * @param inputHash SHA-256 of its text
 * @param problems why there are no documents at all; empty where the plan is valid
 * @param documents what became of each document; empty where the plan is invalid
 * @param pictures SHA-256 of the picture files that the documents show, by what the plan says of
 *     them
 * @param today the day on which the documents were made, where they depend on it; else empty
 */
public record PlanOutcome(
    PlanLine line,
    String inputHash,
    List<Problem> problems,
    List<DocumentOutcome> documents,
    SortedMap<String, String> pictures,
    String today) {

  /** Copies the collections. */
  public PlanOutcome {
    problems = List.copyOf(problems);
    documents = List.copyOf(documents);
    pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
  }

  static PlanOutcome invalid(PlanLine line, String inputHash, List<Problem> problems) {
    return new PlanOutcome(line, inputHash, problems, List.of(), new TreeMap<>(), "");
  }

  /** Says whether every document is there. */
  public boolean isComplete() {
    return problems.isEmpty() && documents.stream().allMatch(DocumentOutcome::isThere);
  }

  /** Says whether nothing had to be done. */
  public boolean isUnchanged() {
    return problems.isEmpty()
        && documents.stream()
            .allMatch(document -> document.status() == DocumentOutcome.Status.UNCHANGED);
  }

  /** Gives the line of the manifest, without its end. */
  public String manifestLine() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("source", line.source());
    members.put("line", line.number());
    members.put("input", inputHash);
    members.put("status", isComplete() ? "done" : "failed");
    if (!isComplete() && line.folder() != null) {
      members.put("folder", line.folder());
    }
    if (!today.isEmpty()) {
      members.put("today", today);
    }
    if (!pictures.isEmpty()) {
      members.put("pictures", pictures);
    }
    if (!problems.isEmpty()) {
      members.put("problems", problems.size());
    }
    members.put("documents", documents.stream().map(DocumentOutcome::members).toList());
    return JsonLine.of(members);
  }

  /**
   * Gives the line of the dead-letter file, without its end: where the plan stands, what is wrong,
   * and the plan itself to be repaired there, as an object where it is one and else as a text.
   *
   * @return empty if the plan is complete
   */
  public Optional<String> deadLetter() {
    if (isComplete()) {
      return Optional.empty();
    }
    DeadLetter entry =
        new DeadLetter(
            line.source(), line.number(), line.text(), line.format(), line.fault(), inputHash);
    return Optional.of(entry.json(problems, documents));
  }
}
