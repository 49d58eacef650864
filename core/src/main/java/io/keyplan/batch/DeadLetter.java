package io.keyplan.batch;

import io.keyplan.json.JsonLine;
import io.keyplan.json.PlanFormat;
import io.keyplan.value.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a dead-letter file: where a plan stands, and the plan itself.
 *
 * @param source where the plan came from
 * @param line its line there
 * @param text its text, valid or not
 * @param format how the text is written
 * @param fault why the text could not be read as it stands there; null when it could
 * @param input SHA-256 of the text as it failed; null where the entry does not say so
 */
record DeadLetter(
    String source,
    long line,
    String text,
    PlanFormat format,
    @Nullable String fault,
    @Nullable String input) {

  private static final String UNREPAIRED =
      "the bytes were not UTF-8; put what each \uFFFD stands for in its place";

  /**
   * Gives the entry as JSON in one line: the plan as an object where it is one, and else as a text.
   *
   * @param problems what is wrong with the plan
   * @param documents what became of its documents
   */
  String json(List<Problem> problems, List<DocumentOutcome> documents) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("source", source);
    members.put("line", line);
    members.put("input", input);
    members.put("problems", said(problems, documents));
    String bare = text.strip();
    boolean object =
        format == PlanFormat.JSON
            && fault == null
            && bare.indexOf('\n') < 0
            && bare.indexOf('\r') < 0
            && JsonLine.read(bare).isPresent();
    if (object) {
      String head = JsonLine.of(members);
      return head.substring(0, head.length() - 1) + ",\"plan\":" + bare + "}";
    }
    if (format == PlanFormat.YAML) {
      members.put("format", "yaml");
    }
    members.put("text", text);
    return JsonLine.of(members);
  }

  /** Reads an entry; empty for what is none. */
  static Optional<DeadLetter> read(String json) {
    // Plans have no such member, and most lines are plans: a look is cheaper than to read twice.
    if (!json.contains("\"problems\"")) {
      return Optional.empty();
    }
    Map<String, Object> entry = JsonLine.read(json).orElse(Map.of());
    if (!(entry.get("problems") instanceof Iterable<?>)
        || !(entry.get("source") instanceof String source)
        || !(entry.get("line") instanceof Number number)) {
      return Optional.empty();
    }
    Optional<String> plan = JsonLine.member(json, "plan");
    if (plan.isEmpty() && !(entry.get("text") instanceof String)) {
      return Optional.empty();
    }
    String text = plan.orElseGet(() -> (String) entry.get("text"));
    String fault = plan.isEmpty() && text.contains("\uFFFD") ? UNREPAIRED : null;
    boolean yaml = plan.isEmpty() && "yaml".equals(entry.get("format"));
    return Optional.of(
        new DeadLetter(
            source,
            number.longValue(),
            text,
            yaml ? PlanFormat.YAML : PlanFormat.JSON,
            fault,
            entry.get("input") instanceof String hash ? hash : null));
  }

  private List<Map<String, Object>> said(List<Problem> problems, List<DocumentOutcome> documents) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Problem problem : problems) {
      Map<String, Object> members = new LinkedHashMap<>();
      if (problem.location() != null) {
        // A line of a stream is one line; in a file it tells more.
        if (format == PlanFormat.YAML || problem.location().line() > 1) {
          members.put("line", problem.location().line());
        }
        members.put("column", problem.location().column());
      }
      if (!problem.pointer().isEmpty()) {
        members.put("pointer", problem.pointer());
      }
      members.put("message", problem.message());
      list.add(members);
    }
    for (DocumentOutcome document : documents) {
      if (!document.isThere()) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("document", document.path());
        members.put("message", document.problem());
        list.add(members);
      }
    }
    return list;
  }
}
