package io.keyplan.lint;

import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.structure.PlanField;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One review of one plan: what the rules look at, and where they report; not thread-safe. */
final class Review {

  private static final int LONGEST_TEXT = 160;
  private static final int LONGEST_CHAIN = 6;

  private final AccountPlan plan;
  private final LocalDate asOf;
  private final Messages messages;
  private final Formats formats;
  private final LintOptions options;
  private final Directory directory;
  private final List<Finding> findings = new ArrayList<>();

  Review(AccountPlan plan, LocalDate asOf, Messages messages, LintOptions options) {
    this.plan = plan;
    this.asOf = asOf;
    this.messages = messages;
    this.formats = Formats.of(messages);
    this.options = options;
    this.directory = Directory.of(plan);
  }

  AccountPlan plan() {
    return plan;
  }

  LocalDate asOf() {
    return asOf;
  }

  LintOptions options() {
    return options;
  }

  Directory directory() {
    return directory;
  }

  Formats formats() {
    return formats;
  }

  /** Lists what was found, the most severe first. */
  List<Finding> findings() {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::code));
    return sorted;
  }

  /** Reports a finding that says nothing but where it is. */
  void report(FindingCode code, Place place) {
    report(code, place, Map.of());
  }

  /** Reports a finding; days and counts are passed as numbers, everything else as text. */
  void report(FindingCode code, Place place, Map<String, ?> arguments) {
    reportWithAdvice(code, code.adviceKey(), place, arguments);
  }

  /** Reports a finding with an advice other than the usual one. */
  void reportWithAdvice(FindingCode code, String adviceKey, Place place, Map<String, ?> arguments) {
    if (options.off().contains(code)) {
      return;
    }
    Map<String, Object> words = new HashMap<>();
    arguments.forEach((name, value) -> words.put(name, brief(value)));
    findings.add(
        new Finding(
            code,
            options.severity(code),
            place.pointer(),
            place.path(),
            messages.format(code.messageKey(), words),
            messages.format(adviceKey, words)));
  }

  /** Says whether a day is there and past. */
  boolean isPast(@Nullable LocalDate day) {
    return day != null && day.isBefore(asOf);
  }

  /** Counts the days from a day until now. */
  long daysSince(LocalDate day) {
    return ChronoUnit.DAYS.between(day, asOf);
  }

  /** Gives a text of the language. */
  String text(String key) {
    return messages.text(key);
  }

  /** Gives the label of a field. */
  String label(PlanField field) {
    return messages.text(field.key());
  }

  String choice(Enum<?> value) {
    return messages.choice(value);
  }

  String day(LocalDate day) {
    return formats.longDay(day);
  }

  String number(BigDecimal value) {
    return formats.number(value);
  }

  String money(BigDecimal value) {
    return formats.amount(value, plan.info().currency());
  }

  String percent(BigDecimal value) {
    return formats.percent(value, 1);
  }

  /** Gives the name of the team's member that a reference names, or its own text. */
  String memberName(Ref ref) {
    return directory.member(ref).map(Directory::nameOf).orElse(ref.text());
  }

  /** Writes a loop: from each name to the next, and back to the first; a long one in part. */
  String chain(List<String> names) {
    List<String> shown = new ArrayList<>(names);
    if (names.size() > LONGEST_CHAIN) {
      shown = new ArrayList<>(names.subList(0, LONGEST_CHAIN));
      shown.add("…");
    }
    shown.add(names.get(0));
    return String.join(" → ", shown);
  }

  /** Texts of a plan can be pages long; a finding only has to say which one is meant. */
  private static Object brief(Object value) {
    if (!(value instanceof String text)) {
      return value;
    }
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST_TEXT) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
  }
}
