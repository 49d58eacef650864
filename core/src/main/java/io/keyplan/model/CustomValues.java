package io.keyplan.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps values of custom fields as records hold them. */
final class CustomValues {

  private CustomValues() {}

  /** Copies values without those that say nothing, in the order of their names. */
  static Map<String, Object> copyOf(Map<String, ?> values) {
    if (values.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> copy = new TreeMap<>();
    values.forEach((name, value) -> put(copy, name, value));
    return Collections.unmodifiableMap(copy);
  }

  /** Sets a value, or takes it out where it says nothing. */
  static void put(Map<String, Object> values, String name, @Nullable Object value) {
    Object kept = kept(value);
    if (kept == null) {
      values.remove(name);
    } else {
      values.put(name, kept);
    }
  }

  /** Whatever a caller counts with, a plan holds decimal numbers. */
  private static @Nullable Object kept(@Nullable Object value) {
    if (value instanceof String text) {
      return text.isBlank() ? null : text;
    }
    if (value instanceof Integer || value instanceof Long || value instanceof Short) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    if (value instanceof Double number && Double.isFinite(number)) {
      return BigDecimal.valueOf(number);
    }
    if (value instanceof Collection<?> entries) {
      return entries.isEmpty() ? null : List.copyOf(entries);
    }
    return value;
  }
}
