package io.keyplan.poi.word.write;

import java.util.Locale;

/** Tells addresses that a document may lead to from others. */
final class Links {

  private Links() {}

  static boolean isSafe(String uri) {
    String lower = uri.toLowerCase(Locale.ROOT);
    return (lower.startsWith("https://")
            || lower.startsWith("http://")
            || lower.startsWith("mailto:"))
        && uri.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }
}
