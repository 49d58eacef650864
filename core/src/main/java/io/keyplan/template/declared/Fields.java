package io.keyplan.template.declared;

import io.keyplan.custom.LanguageTexts;
import io.keyplan.fill.TagAddress;
import io.keyplan.fill.TagFault;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.json.Setting;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.value.NearestName;
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

  /** What names of custom fields begin with. */
  private static final String CUSTOM = CustomField.COMPONENT + ".";

  private static final List<String> PICTURES =
      List.of("account.logo", "people[].photo", "team[].photo");

  private final Class<? extends Record> type;
  private final String before;
  private final CustomFields custom;

  private Fields(Class<? extends Record> type, String before, CustomFields custom) {
    this.type = type;
    this.before = before;
    this.custom = custom;
  }

  /** Starts with the fields of the plan itself. */
  static Fields ofPlan(CustomFields custom) {
    return new Fields(AccountPlan.class, "", custom);
  }

  /**
   * Gives the fields of the entries of a list.
   *
   * @param entries the record of an entry
   * @param list address of the list
   */
  Fields of(Class<? extends Record> entries, String list) {
    return new Fields(entries, list + "[].", custom);
  }

  /** Finds a list by its address; null, with a problem, for none. */
  @Nullable PlanField list(Setting place, String name, String address) {
    try {
      PlanField field = TagAddress.of(address + "[]").field();
      if (field.kind() == FieldKind.RECORD) {
        return field;
      }
      place.problem(name, address + " is a list of texts; a list of records is expected");
    } catch (TagFault e) {
      place.problem(name, e.why().replace("[]?", "?"));
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
      if (field.startsWith(CUSTOM) || field.contains("." + CUSTOM)) {
        return custom(place, name, field);
      }
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

  /**
   * Finds a picture by its address, which may go through a list; null, with a problem, for none.
   */
  @Nullable PlanField picture(Setting place, String name, String field) {
    try {
      PlanField found = TagAddress.of(field).field();
      if (found.kind() == FieldKind.IMAGE) {
        return found;
      }
      report(place, name, field + " is no picture; there are " + String.join(", ", PICTURES));
    } catch (TagFault e) {
      report(place, name, e.why());
    }
    return null;
  }

  private @Nullable PlanField custom(Setting place, String name, String field) {
    int at = field.startsWith(CUSTOM) ? 0 : field.indexOf("." + CUSTOM) + 1;
    Class<? extends Record> owner =
        at == 0 ? type : TagAddress.of(before + field.substring(0, at - 1)).field().recordType();
    String own = field.substring(at);
    Optional<PlanField> found = custom.find(owner, own);
    if (found.isEmpty()) {
      List<String> names = custom.declared(owner).stream().map(CustomField::path).toList();
      report(
          place,
          name,
          "no field "
              + before
              + field
              + " is declared"
              + (custom.declared().isEmpty()
                  ? ", as no file of fields is given"
                  : NearestName.suggestion(own, names)));
    }
    return found.orElse(null);
  }

  private static void report(Setting place, String name, String problem) {
    if (name.isEmpty()) {
      place.selfProblem(problem);
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
        entry.selfProblem("the name of a field is expected as field");
      }
      return name == null || check(entry, "field", name) == null
          ? Optional.empty()
          : Optional.of(new FieldSpec(name, LanguageTexts.read(entry, "label")));
    }
    return entry.selfTexts().stream()
        .findFirst()
        .filter(name -> check(entry, "", name) != null)
        .map(name -> new FieldSpec(name, LocalizedText.NONE));
  }
}
