package io.keyplan.template;

import io.keyplan.audience.Audience;
import io.keyplan.document.Datum;
import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.field.FieldData;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanPointer;
import io.keyplan.value.FieldPath;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The plan as the readers of a document see it, in their language: what entries and texts are made
 * from. Immutable.
 */
final class PlanView {

  /** What ends the keys of texts that speak to the client. */
  private static final String JOINT = ".joint";

  private final AccountPlan plan;
  private final Variant variant;
  private final Audience audience;
  private final Messages messages;
  private final Formats formats;
  private final Pictures pictures;
  private final FieldData data;
  private final Examples examples;
  private final Map<FieldPath, Confidence> confidence = new HashMap<>();

  PlanView(
      AccountPlan plan,
      Directory directory,
      Variant variant,
      Audience audience,
      Messages messages,
      Pictures pictures) {
    this.plan = plan;
    this.variant = variant;
    this.audience = audience;
    this.messages = messages;
    this.formats = Formats.of(messages);
    this.pictures = pictures;
    this.data = new FieldData(messages, formats, directory, plan.info().currency());
    this.examples = variant.isForm() ? Examples.of(messages) : Examples.NONE;
    Function<String, PlanPointer> pointers = PlanPointer.resolver(plan);
    plan.confidence()
        .forEach((pointer, value) -> confidence.put(pointers.apply(pointer).path(), value));
  }

  AccountPlan plan() {
    return plan;
  }

  Variant variant() {
    return variant;
  }

  boolean isForm() {
    return variant.isForm();
  }

  boolean isForCustomer() {
    return audience == Audience.CUSTOMER;
  }

  /** Says whether a field has a place in the documents, also where it has no value. */
  boolean shows(PlanField field) {
    return !isForCustomer() || field.forCustomer();
  }

  PlanField field(Class<? extends Record> type, String name) {
    return plan.customFields().find(type, name).orElseGet(() -> PlanFields.field(type, name));
  }

  Messages messages() {
    return messages;
  }

  Formats formats() {
    return formats;
  }

  Pictures pictures() {
    return pictures;
  }

  String text(String key, Object... numbered) {
    return messages.text(worded(key), numbered);
  }

  /** Joint plans speak to the client where there are words for that. */
  String worded(String key) {
    return isWorded(key) ? key + JOINT : key;
  }

  /** Says whether a text has words for the client, and speaks to the client. */
  boolean isWorded(String key) {
    return isForCustomer() && messages.has(key + JOINT);
  }

  /** Gives what is usually entered; nothing but in a form. */
  Examples examples() {
    return examples;
  }

  Datum amount(@Nullable BigDecimal value) {
    return value == null ? Datum.BLANK : data.amount(value);
  }

  Datum datum(PlanField field, Object value, @Nullable Record owner) {
    return data.datum(field, value, owner);
  }

  Datum.State state(Enum<?> value) {
    return data.state(value);
  }

  Confidence confidenceOf(FieldPath path) {
    return confidence.getOrDefault(path, Confidence.CONFIRMED);
  }
}
