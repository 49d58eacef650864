package io.keyplan.json;

import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes maps, lists and single values as JSON. */
public final class JsonWriter {

  private final JsonGenerator out;

  private JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  /** Gives the text of a tree, indented and ended by a line feed. */
  public static String text(Object tree) {
    return text(tree, Generators::indented) + "\n";
  }

  /** Gives the text of a tree as JSON in one line, without its end. */
  static String line(Object tree) {
    return text(tree, Generators::line);
  }

  private static String text(Object tree, Function<Writer, JsonGenerator> layout) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = layout.apply(text)) {
      new JsonWriter(out).value(tree);
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
      out.writeString(value.toString());
    }
  }

  private void map(Map<?, ?> map) {
    out.writeStartObject();
    map.forEach(
        (key, value) -> {
          out.writeName(key.toString());
          value(value);
        });
    out.writeEndObject();
  }
}
