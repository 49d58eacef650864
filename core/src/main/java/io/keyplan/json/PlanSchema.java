package io.keyplan.json;

import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomFields;
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

  private final CustomFields fields;
  private final Messages messages;

  private PlanSchema(CustomFields fields) {
    this.fields = fields;
    this.messages = Messages.of(Texts.builtIn().with(fields.texts()), Locale.ENGLISH);
  }

  /** Gives the text of the schema in English, indented by two blanks, lines ended by {@code \n}. */
  public static String text() {
    return text(CustomFields.NONE);
  }

  /**
   * Gives the text of the schema of plans with custom fields.
   *
   * @see #text()
   */
  public static String text(CustomFields fields) {
    return new PlanSchema(fields).text(AccountPlan.class);
  }

  private String text(Class<? extends Record> plan) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", ID);
    schema.put("title", "Account plan");
    schema.put("description", "The data of a key account plan");
    schema.putAll(record(plan));
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (Class<? extends Record> type : PlanFields.records(plan)) {
      if (type != plan) {
        definitions.put(type.getSimpleName(), definition(type));
      }
    }
    schema.put("$defs", definitions);
    return JsonWriter.text(schema);
  }

  private Map<String, Object> definition(Class<? extends Record> type) {
    Map<String, Object> record = record(type);
    Optional<String> bareText = PlanFields.bareText(type);
    if (bareText.isEmpty()) {
      return record;
    }
    PlanField text = PlanFields.field(type, bareText.get());
    return SchemaField.tree("anyOf", List.of(SchemaField.of(text, fields, messages), record));
  }

  private Map<String, Object> record(Class<? extends Record> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    if (type == AccountPlan.class) {
      properties.put("$schema", SchemaField.tree("type", "string"));
    }
    for (PlanField field : PlanFields.of(type)) {
      properties.put(field.name(), SchemaField.of(field, fields, messages));
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
