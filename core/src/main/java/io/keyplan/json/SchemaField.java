package io.keyplan.json;

import io.keyplan.i18n.Messages;
import io.keyplan.model.structure.Choice;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.model.structure.RefTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the schema of one field: what the reader takes there, and what to write there. */
final class SchemaField {

  private static final String DATE = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

  private final PlanField field;
  private final CustomFields fields;
  private final Messages messages;

  private SchemaField(PlanField field, CustomFields fields, Messages messages) {
    this.field = field;
    this.fields = fields;
    this.messages = messages;
  }

  static Map<String, Object> of(PlanField field, CustomFields fields, Messages messages) {
    return new SchemaField(field, fields, messages).schema();
  }

  private Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", messages.text(field.key()));
    schema.put("description", description());
    Object understood = PlanRecords.defaultOf(field);
    if (understood != null) {
      schema.put("default", understood.toString());
    }
    if (field.list()) {
      schema.put("type", List.of("array", "null"));
      schema.put("items", value());
    } else {
      schema.putAll(field.required() ? value() : orNull(value()));
    }
    return schema;
  }

  private String description() {
    String key = field.key() + ".prompt";
    String prompt = messages.text(messages.has(key) ? key : field.key());
    if (field.refersTo().isEmpty()) {
      return prompt;
    }
    String lists =
        field.refersTo().stream().map(SchemaField::list).collect(Collectors.joining(" or of "));
    return prompt + ". The id of an entry of " + lists + ", or a name";
  }

  private static String list(RefTarget target) {
    return switch (target) {
      case PERSON -> "people";
      case TEAM -> "team";
      case PRIORITY -> "priorities";
      case GOAL -> "goals";
      case OBJECTIVE -> "the objectives of goals";
      case ACTION -> "actions";
    };
  }

  private Map<String, Object> value() {
    return switch (field.kind()) {
      case TEXT, PARAGRAPH, EMAIL, PHONE, WEB, SOURCE, REF -> text();
      case CURRENCY -> pattern("^[A-Z]{3}$");
      case POINTER -> pattern("^[/A-Za-z]");
      case DATE -> date();
      case YEAR, FISCAL_YEAR -> whole(1000, 9999);
      case SCORE -> whole(1, 5);
      case INTEGER -> whole(0, Integer.MAX_VALUE);
      case NUMBER, MONEY, MEASURE -> number();
      case PERCENT -> tree("type", "number", "minimum", 0, "maximum", 100);
      case FLAG -> tree("type", "boolean");
      case CHOICE -> tree("anyOf", List.of(names(), pattern(anyWriting())));
      case OPEN_CHOICE -> tree("anyOf", List.of(names(), tree("type", "string")));
      case IMAGE, RECORD -> tree("$ref", "#/$defs/" + field.recordType().getSimpleName());
      case AMOUNTS_BY_YEAR -> byKey("^[1-9][0-9]{3}$");
      case CONFIDENCE_BY_POINTER -> byKey("^/");
      case CUSTOM -> custom();
    };
  }

  private Map<String, Object> text() {
    if (field.required()) {
      return pattern("\\S");
    }
    return field.name().equals("id")
        ? tree("type", "string", "maxLength", 64)
        : tree("type", "string");
  }

  private static Map<String, Object> date() {
    return tree("type", "string", "format", "date", "pattern", DATE);
  }

  private static Map<String, Object> whole(int least, int most) {
    return tree("type", "integer", "minimum", least, "maximum", most);
  }

  private static Map<String, Object> pattern(String pattern) {
    return tree("type", "string", "pattern", pattern);
  }

  /** What editors complete; the other alternative is what the reader takes besides. */
  private Map<String, Object> names() {
    return tree("enum", field.choices().stream().map(Choice::name).toList());
  }

  /** Regular expressions of JSON Schema have no switch for upper and lower case. */
  private String anyWriting() {
    return field.choices().stream()
        .map(choice -> choice.name().codePoints().mapToObj(SchemaField::anyCase))
        .map(letters -> letters.collect(Collectors.joining()))
        .collect(Collectors.joining("|", "^\\s*(", ")\\s*$"));
  }

  private static String anyCase(int letter) {
    String text = Character.toString(letter);
    String upper = text.toUpperCase(Locale.ROOT);
    String lower = text.toLowerCase(Locale.ROOT);
    if (letter == '_' || letter == '-' || letter == ' ') {
      return "[-_ ]";
    } else if (upper.equals(lower)) {
      return "^$\\.*+?()[]{}|/".contains(text) ? "\\" + text : text;
    }
    return upper.length() == 1 && lower.length() == 1
        ? "[" + upper + lower + "]"
        : "(" + upper + "|" + lower + ")";
  }

  private Map<String, Object> number() {
    Map<String, Object> number = tree("type", "number");
    CustomField custom = field.custom();
    if (custom != null && custom.min() != null) {
      number.put("minimum", custom.min());
    }
    if (custom != null && custom.max() != null) {
      number.put("maximum", custom.max());
    }
    return number;
  }

  private Map<String, Object> custom() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (PlanField own : fields.own(field.owner())) {
      properties.put(
          own.name().substring(CustomField.COMPONENT.length() + 1), of(own, fields, messages));
    }
    return tree("type", "object", "properties", properties, "additionalProperties", false);
  }

  private Map<String, Object> byKey(String keys) {
    Map<String, Object> value = new SchemaField(field.byKey(), fields, messages).value();
    return tree(
        "type",
        "object",
        "propertyNames",
        tree("pattern", keys),
        "additionalProperties",
        orNull(value));
  }

  /** Null says nothing, wherever nothing may be said. */
  private static Map<String, Object> orNull(Map<String, Object> value) {
    Map<String, Object> schema = new LinkedHashMap<>(value);
    if (value.get("type") instanceof String type) {
      schema.put("type", List.of(type, "null"));
      return schema;
    }
    List<Object> alternatives = new ArrayList<>();
    if (value.get("anyOf") instanceof List<?> some) {
      alternatives.addAll(some);
    } else {
      alternatives.add(value);
    }
    alternatives.add(tree("type", "null"));
    return tree("anyOf", alternatives);
  }

  static Map<String, Object> tree(Object... namesAndValues) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return tree;
  }
}
