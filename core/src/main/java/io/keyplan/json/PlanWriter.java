package io.keyplan.json;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.FieldKind;
import io.keyplan.model.OpenEnum;
import io.keyplan.model.PlanField;
import io.keyplan.model.PlanFields;
import io.keyplan.model.PlanRecords;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the values of a plan's records, field by field as the model describes them. */
final class PlanWriter {

  private final PlanFormat format;
  private final JsonGenerator out;

  private PlanWriter(PlanFormat format, JsonGenerator out) {
    this.format = format;
    this.out = out;
  }

  static String text(AccountPlan plan, PlanFormat format) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Generators.open(text, format)) {
      new PlanWriter(format, out).record(plan);
    }
    if (format == PlanFormat.JSON) {
      text.append('\n');
    }
    return text.toString();
  }

  private void record(Record record) {
    List<PlanField> said =
        PlanFields.of(record.getClass()).stream()
            .filter(field -> !isUnderstood(field, field.get(record)))
            .toList();
    Optional<String> bareText = PlanFields.bareText(record.getClass());
    if (said.size() == 1 && bareText.filter(said.get(0).name()::equals).isPresent()) {
      string((String) Objects.requireNonNull(said.get(0).get(record)));
      return;
    }
    out.writeStartObject();
    for (PlanField field : said) {
      out.writeName(field.name());
      value(field.get(record));
    }
    out.writeEndObject();
  }

  /** A picture of which nothing is said is still there; other empty records are what is absent. */
  private static boolean isUnderstood(PlanField field, @Nullable Object value) {
    return value == null
        || value.equals(PlanRecords.defaultOf(field))
        || PlanRecords.isEmpty(value) && !(field.kind() == FieldKind.IMAGE);
  }

  private void value(@Nullable Object value) {
    if (value instanceof Collection<?> entries) {
      out.writeStartArray();
      entries.forEach(this::value);
      out.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof Record nested && !PlanRecords.isValue(nested)) {
      record(nested);
    } else {
      single(Objects.requireNonNull(value));
    }
  }

  private void map(Map<?, ?> map) {
    out.writeStartObject();
    map.forEach(
        (key, value) -> {
          out.writeName(carried(key.toString()));
          value(value);
        });
    out.writeEndObject();
  }

  private void single(Object value) {
    if (value instanceof BigDecimal number) {
      out.writeNumber(number);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Enum<?> choice) {
      string(choice.name());
    } else if (value instanceof OpenEnum<?> choice) {
      string(choice.text());
    } else {
      string(value.toString());
    }
  }

  private void string(String text) {
    out.writeString(carried(text));
  }

  /** The YAML emitter trips over halves of surrogate pairs; in JSON they can be escaped. */
  private String carried(String text) {
    return format == PlanFormat.YAML ? Surrogates.replaceHalves(text) : text;
  }
}
