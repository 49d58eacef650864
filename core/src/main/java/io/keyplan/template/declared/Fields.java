package io.keyplan.template.declared;

import io.keyplan.fill.TagAddress;
import io.keyplan.fill.TagFault;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.json.Setting;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks names of fields: of the plan, or of the entries of a list. */
final class Fields {

  private static final Set<FieldKind> NOT_SHOWN =
      Set.of(
          FieldKind.RECORD,
          FieldKind.IMAGE,
          FieldKind.AMOUNTS_BY_YEAR,
          FieldKind.CONFIDENCE_BY_POINTER);

  private final Class<? extends Record> type;
  private final String before;

  private Fields(Class<? extends Record> type, String before) {
    this.type = type;
    this.before = before;
  }

  /**
   * Creates a check.
   *
   * @param type the record
   * @param list address of the list that holds the record; empty for the plan itself
   */
  static Fields of(Class<? extends Record> type, String list) {
    return new Fields(type, list.isEmpty() ? "" : list + "[].");
  }

  /** Finds a list by its address; null, with a problem, for none. */
  static @Nullable PlanField list(Setting place, String name, String address) {
    try {
      PlanField field = TagAddress.of(address + "[]").field();
      if (field.kind() == FieldKind.RECORD) {
        return field;
      }
      place.problem(name, address + " is a list of texts; a list of records is expected");
    } catch (TagFault e) {
      place.problem(name, e.why());
    }
    return null;
  }

  boolean has(String name) {
    return PlanFields.find(type, name).isPresent();
  }

  /**
   * Finds a field by its name; null, with a problem, for none that can be shown.
   *
   * @param name the name under which it stands; empty where the place is the field itself
   */
  @Nullable PlanField check(Setting place, String name, String field) {
    try {
      TagAddress address = TagAddress.of(before + field);
      PlanField found = address.field();
      if (field.contains("[")) {
        report(place, name, field + " goes through a list; a table or a list shows such");
      } else if (NOT_SHOWN.contains(found.kind())) {
        report(place, name, field + " is no single value; name one of its fields");
      } else {
        return found;
      }
    } catch (TagFault e) {
      report(place, name, e.why());
    }
    return null;
  }

  private static void report(Setting place, String name, String problem) {
    if (name.isEmpty()) {
      place.problem(problem);
    } else {
      place.problem(name, problem);
    }
  }

  /** Reads a list of fields, each by its name or as an object with a field and its label. */
  List<FieldSpec> list(Setting owner, String name) {
    List<FieldSpec> fields = new ArrayList<>();
    for (Setting entry : owner.alternatives(name)) {
      read(entry).ifPresent(fields::add);
    }
    return fields;
  }

  /** Reads a field; none, with a problem, where it is not there. */
  Optional<FieldSpec> read(Setting entry) {
    if (entry.isObject()) {
      entry.knows("field", "label");
      String name = entry.text("field");
      if (name == null && entry.names().stream().allMatch("label"::equals)) {
        entry.problem("the name of a field is expected as field");
      }
      return name == null || check(entry, "field", name) == null
          ? Optional.empty()
          : Optional.of(new FieldSpec(name, TextReader.read(entry, "label")));
    }
    return entry.selfTexts().stream()
        .findFirst()
        .filter(name -> check(entry, "", name) != null)
        .map(name -> new FieldSpec(name, LocalizedText.NONE));
  }
}
