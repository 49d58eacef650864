package io.keyplan.crm;

import io.keyplan.model.structure.Choice;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.value.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place of a field in a record, as a map names it: {@code info.period.start}, or with the
 * choice that tells the entries of a list apart, {@code situation.swots[RELATIONSHIP].strengths},
 * or with a year, {@code amounts[2026]}.
 *
 * @param text the place in writing
 * @param steps the fields that lead there; at least one
 */
record Target(String text, List<Step> steps) {

  private static final Pattern STEP =
      Pattern.compile("(custom\\.[A-Za-z0-9]+|[A-Za-z]+)(?:\\[([^\\[\\]]*)])?");

  /**
   * A step.
   *
   * @param field the field
   * @param key the choice, or year, of the entry; null for the field as a whole
   */
  record Step(PlanField field, @Nullable String key) {

    /** Gives the field that tells the entries of the list apart. */
    PlanField keyField() {
      return PlanFields.of(field.recordType()).stream()
          .filter(candidate -> candidate.kind() == FieldKind.CHOICE)
          .findFirst()
          .orElseThrow();
    }
  }

  /** Copies the steps. */
  Target {
    steps = List.copyOf(steps);
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }

  /** Gives what a value in the place is. */
  PlanField field() {
    Step last = last();
    return last.key() != null && last.field().kind() == FieldKind.AMOUNTS_BY_YEAR
        ? last.field().byKey()
        : last.field();
  }

  /**
   * Reads a place.
   *
   * @throws Misplaced if there is no such field
   */
  static Target of(CustomFields fields, Class<? extends Record> type, String text)
      throws Misplaced {
    List<Step> steps = new ArrayList<>();
    Class<? extends Record> here = type;
    String[] words = text.split("\\.(?<!\\bcustom\\.)", -1);
    for (int i = 0; i < words.length; i++) {
      Step step = step(fields, here, words[i]);
      steps.add(step);
      if (i < words.length - 1) {
        if (step.field().kind() != FieldKind.RECORD || step.field().list() && step.key() == null) {
          throw new Misplaced("\"" + words[i] + "\" has no fields that can be named here");
        }
        here = step.field().recordType();
      }
    }
    return new Target(text, steps);
  }

  private static Step step(CustomFields fields, Class<? extends Record> type, String word)
      throws Misplaced {
    Matcher parts = STEP.matcher(word);
    String name = parts.matches() ? parts.group(1) : word;
    List<String> names = fields.of(type).stream().map(PlanField::name).toList();
    PlanField field =
        fields
            .find(type, name)
            .orElseThrow(
                () -> {
                  String nearest = NearestName.suggestion(name, names);
                  return new Misplaced(
                      "there is no field \""
                          + name
                          + "\" here"
                          + (nearest.isEmpty()
                              ? "; there are " + String.join(", ", names)
                              : nearest));
                });
    String key = parts.matches() ? parts.group(2) : null;
    if (key != null) {
      checkKey(field, key);
    }
    return new Step(field, key);
  }

  private static void checkKey(PlanField field, String key) throws Misplaced {
    if (field.kind() == FieldKind.AMOUNTS_BY_YEAR) {
      if (!key.matches("[0-9]{4}")) {
        throw new Misplaced(
            "a year is expected in " + field.name() + "[2026], not \"" + key + "\"");
      }
      return;
    }
    List<PlanField> choices =
        field.list() && field.kind() == FieldKind.RECORD
            ? PlanFields.of(field.recordType()).stream()
                .filter(candidate -> candidate.kind() == FieldKind.CHOICE)
                .toList()
            : List.of();
    if (choices.isEmpty()) {
      throw new Misplaced("entries of " + field.name() + " are listed under lists:");
    }
    List<String> names = choices.get(0).choices().stream().map(Choice::name).toList();
    if (!names.contains(key)) {
      throw new Misplaced(
          field.name()
              + "["
              + key
              + "]: "
              + choices.get(0).name()
              + " is one of "
              + String.join(", ", names)
              + NearestName.suggestion(key, names));
    }
  }

  /** Thrown for a place that no plan has. */
  static final class Misplaced extends Exception {
    private static final long serialVersionUID = 1L;

    Misplaced(String message) {
      super(message, null, false, false);
    }
  }
}
