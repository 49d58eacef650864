package io.keyplan.json;

import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON Schema (2020-12) of plan files, made from the model: editors complete and explain fields
 * with it, and other programs check plans before they hand them over.
 *
 * <p>It takes what {@link PlanFile} takes, and refuses what {@code PlanFile} refuses as far as a
 * schema can say it: not that ids are unique, that pointers name something, that a currency exists
 * or that a picture can be used. A plan file may name it in {@code "$schema"}. Thread-safe.
 */
public final class PlanSchema {

  /** The name of the schema, for {@code "$schema"} in plan files. */
  public static final String ID = "https://keyplan.io/schema/account-plan.json";

  private PlanSchema() {}

  /** Gives the text of the schema in English, indented by two blanks, lines ended by {@code \n}. */
  public static String text() {
    Messages messages = Messages.of(Locale.ENGLISH);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", ID);
    schema.put("title", "Account plan");
    schema.put("description", "The data of a key account plan");
    schema.putAll(record(AccountPlan.class, messages));
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (Class<? extends Record> type : PlanFields.records(AccountPlan.class)) {
      if (type != AccountPlan.class) {
        definitions.put(type.getSimpleName(), definition(type, messages));
      }
    }
    schema.put("$defs", definitions);
    return JsonWriter.text(schema);
  }

  private static Map<String, Object> definition(Class<? extends Record> type, Messages messages) {
    Map<String, Object> record = record(type, messages);
    Optional<String> bareText = PlanFields.bareText(type);
    if (bareText.isEmpty()) {
      return record;
    }
    PlanField text = PlanFields.field(type, bareText.get());
    return SchemaField.tree("anyOf", List.of(SchemaField.of(text, messages), record));
  }

  private static Map<String, Object> record(Class<? extends Record> type, Messages messages) {
    Map<String, Object> properties = new LinkedHashMap<>();
    if (type == AccountPlan.class) {
      properties.put("$schema", SchemaField.tree("type", "string"));
    }
    for (PlanField field : PlanFields.of(type)) {
      properties.put(field.name(), SchemaField.of(field, messages));
    }
    List<String> required =
        PlanFields.of(type).stream().filter(PlanField::required).map(PlanField::name).toList();
    Map<String, Object> schema = SchemaField.tree("type", "object", "properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }
}
