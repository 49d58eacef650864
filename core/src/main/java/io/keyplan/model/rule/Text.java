package io.keyplan.model.rule;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What counts as a text: blanks alone do not. */
public final class Text {

  private Text() {}

  public static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  public static String orEmpty(@Nullable String text) {
    return orElse(text, "");
  }

  public static String orElse(@Nullable String text, String otherwise) {
    return text == null || text.isBlank() ? otherwise : text;
  }

  public static List<String> entries(List<String> texts) {
    return texts.stream().filter(text -> !Objects.requireNonNull(text).isBlank()).toList();
  }
}
