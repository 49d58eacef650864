package io.keyplan.merge;

import io.keyplan.field.FiscalYears;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.value.FieldPath;
import io.keyplan.value.UnseenCharacters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which fields of a record the headings of a table name: by the labels of the fields, also the
 * short ones, in every language that documents are written in. Lives for one merge.
 */
final class HeadingFields {

  /** Words for the client, and for narrow columns. */
  private static final List<String> FORMS = List.of("", ".short", ".joint");

  /** Headings that are no labels. */
  private static final Map<String, List<String>> OTHERS =
      Map.of("action.step", List.of("word.specificAction"));

  private static final int YEAR_DIGITS = 4;

  private final List<Messages> languages;
  private final Map<Class<?>, Map<String, List<FieldPath>>> known = new HashMap<>();

  private final CustomFields fields;

  HeadingFields(Texts texts, CustomFields fields) {
    this.fields = fields;
    this.languages = Messages.all(texts);
  }

  /**
   * Finds the fields that columns may show.
   *
   * @return the addresses within a record by the number of the column from 0; a column is missing
   *     whose heading names no field
   */
  Map<Integer, List<FieldPath>> columns(Class<? extends Record> type, List<String> headings) {
    Map<Integer, List<FieldPath>> columns = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      List<FieldPath> fields = fields(type, normalized(headings.get(i)));
      if (!fields.isEmpty() && !columns.containsValue(fields)) {
        columns.put(i, fields);
      }
    }
    return columns;
  }

  /** Says whether a heading names a field of a kind of record. */
  boolean isLabel(Class<? extends Record> type, String heading) {
    return !fields(type, normalized(heading)).isEmpty();
  }

  private List<FieldPath> fields(Class<? extends Record> type, String heading) {
    List<FieldPath> fields =
        known.computeIfAbsent(type, none -> labels(type)).getOrDefault(heading, List.of());
    boolean isYear = heading.length() == YEAR_DIGITS && heading.matches("\\d+");
    if (!fields.isEmpty()) {
      return fields;
    }
    return isYear
        ? amounts(type, heading)
        : FiscalYears.year(heading).map(year -> amounts(type, year.toString())).orElse(fields);
  }

  private static List<FieldPath> amounts(Class<? extends Record> type, String year) {
    return PlanFields.of(type).stream()
        .filter(field -> field.kind() == FieldKind.AMOUNTS_BY_YEAR)
        .map(field -> FieldPath.of(field.name()).item(year))
        .toList();
  }

  /** The record's own fields come before those of the records in it. */
  private Map<String, List<FieldPath>> labels(Class<? extends Record> type) {
    Map<String, List<FieldPath>> labels = new HashMap<>();
    fields.of(type).forEach(field -> add(field, FieldPath.of(field.name()), labels));
    Map<String, List<FieldPath>> within = new HashMap<>();
    for (PlanField field : PlanFields.of(type)) {
      if (field.kind() == FieldKind.RECORD && !field.list()) {
        FieldPath path = FieldPath.of(field.name());
        PlanFields.of(field.recordType())
            .forEach(inner -> add(inner, path.child(inner.name()), within));
      }
    }
    within.forEach(labels::putIfAbsent);
    return labels;
  }

  private void add(PlanField field, FieldPath path, Map<String, List<FieldPath>> labels) {
    if (field.kind() != FieldKind.RECORD && field.kind() != FieldKind.CUSTOM) {
      Stream<String> keys =
          Stream.concat(
              FORMS.stream().map(form -> field.key() + form),
              OTHERS.getOrDefault(field.key(), List.of()).stream());
      keys.flatMap(this::texts)
          .map(HeadingFields::normalized)
          .filter(label -> !label.isEmpty())
          .distinct()
          .forEach(label -> labels.computeIfAbsent(label, none -> new ArrayList<>()).add(path));
    }
  }

  private Stream<String> texts(String key) {
    return languages.stream().filter(texts -> texts.has(key)).map(texts -> texts.text(key));
  }

  private static String normalized(String heading) {
    return Normalizer.normalize(UnseenCharacters.without(heading), Normalizer.Form.NFKC)
        .replaceAll("[\\s\\h]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
