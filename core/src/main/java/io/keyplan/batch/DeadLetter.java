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

/** Entries of a dead-letter file: where a plan stands, what is wrong, and the plan itself. */
final class DeadLetter {

  private static final String UNREPAIRED =
      "the bytes were not UTF-8; put what each \uFFFD stands for in its place";

  private DeadLetter() {}

  /** Writes a plan that is not complete: as an object where it is one, and else as a text. */
  static String of(PlanOutcome outcome) {
    PlanLine line = outcome.line();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("source", line.source());
    members.put("line", line.number());
    members.put("input", outcome.inputHash());
    members.put("problems", problems(outcome));
    String text = line.text();
    boolean object =
        line.format() == PlanFormat.JSON
            && line.fault() == null
            && text.indexOf('\n') < 0
            && text.indexOf('\r') < 0
            && JsonLine.read(text).isPresent();
    if (object) {
      String head = JsonLine.of(members);
      return head.substring(0, head.length() - 1) + ",\"plan\":" + text.strip() + "}";
    }
    if (line.format() == PlanFormat.YAML) {
      members.put("format", "yaml");
    }
    members.put("text", text);
    return JsonLine.of(members);
  }

  /** Gives the plan that an entry holds, where it stood first; null for what is no entry. */
  static @Nullable PlanLine read(PlanLine line) {
    // Plans have no such member, and most lines are plans: a look is cheaper than to read twice.
    if (!line.text().contains("\"problems\"")) {
      return null;
    }
    Map<String, Object> entry = JsonLine.read(line.text()).orElse(Map.of());
    if (!(entry.get("problems") instanceof Iterable<?>)
        || !(entry.get("source") instanceof String source)
        || !(entry.get("line") instanceof Number number)) {
      return null;
    }
    Optional<String> plan = JsonLine.member(line.text(), "plan");
    if (plan.isEmpty() && !(entry.get("text") instanceof String)) {
      return null;
    }
    String text = plan.orElseGet(() -> (String) entry.get("text"));
    String fault = plan.isEmpty() && text.contains("\uFFFD") ? UNREPAIRED : null;
    boolean yaml = plan.isEmpty() && "yaml".equals(entry.get("format"));
    return new PlanLine(
        source,
        number.longValue(),
        text,
        yaml ? PlanFormat.YAML : PlanFormat.JSON,
        line.folder(),
        fault,
        true,
        entry.get("input") instanceof String input ? input : null);
  }

  private static List<Map<String, Object>> problems(PlanOutcome outcome) {
    PlanLine line = outcome.line();
    List<Map<String, Object>> list = new ArrayList<>();
    for (Problem problem : outcome.problems()) {
      Map<String, Object> members = new LinkedHashMap<>();
      if (problem.location() != null) {
        // A line of a stream is one line; in a file it tells more.
        if (line.format() == PlanFormat.YAML || problem.location().line() > 1) {
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
    for (DocumentOutcome document : outcome.documents()) {
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
