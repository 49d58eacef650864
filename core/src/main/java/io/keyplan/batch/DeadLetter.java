package io.keyplan.batch;

import io.keyplan.json.JsonLine;
import io.keyplan.json.PlanFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entries of a dead-letter file, as {@link PlanOutcome#deadLetter} writes them. */
final class DeadLetter {

  private static final String UNREPAIRED =
      "the bytes were not UTF-8; put what each \uFFFD stands for in its place";

  private DeadLetter() {}

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
        true);
  }
}
