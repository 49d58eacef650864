package io.keyplan.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes maps, lists and single values as JSON or YAML. */
final class TreeWriter {

  private final PlanFormat format;
  private final JsonGenerator out;

  private TreeWriter(PlanFormat format, JsonGenerator out) {
    this.format = format;
    this.out = out;
  }

  /** Gives the text of a tree, ended by a line feed. */
  static String text(Object tree, PlanFormat format) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Generators.open(text, format)) {
      new TreeWriter(format, out).value(tree);
    }
    if (format == PlanFormat.JSON) {
      text.append('\n');
    }
    return text.toString();
  }

  /** Gives the text of a tree as JSON in one line, without its end. */
  static String line(Object tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Generators.line(text)) {
      new TreeWriter(PlanFormat.JSON, out).value(tree);
    }
    return text.toString();
  }

  private void value(@Nullable Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof Collection<?> entries) {
      out.writeStartArray();
      entries.forEach(this::value);
      out.writeEndArray();
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value instanceof BigInteger number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else {
      out.writeString(carried(value.toString()));
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

  /** The YAML emitter trips over halves of surrogate pairs; in JSON they can be escaped. */
  private String carried(String text) {
    return format == PlanFormat.YAML ? Surrogates.replaceHalves(text) : text;
  }
}
