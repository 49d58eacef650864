package io.keyplan.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What counts as a text: blanks alone do not. */
final class Text {

  private Text() {}

  static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  static String orEmpty(@Nullable String text) {
    return orElse(text, "");
  }

  static String orElse(@Nullable String text, String otherwise) {
    return text == null || text.isBlank() ? otherwise : text;
  }

  static List<String> entries(List<String> texts) {
    return texts.stream().filter(text -> !Objects.requireNonNull(text).isBlank()).toList();
  }
}
