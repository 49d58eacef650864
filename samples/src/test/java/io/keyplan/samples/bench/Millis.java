package io.keyplan.samples.bench;

import java.util.Locale;

/** Writes times as tables of the documentation show them. */
final class Millis {

  private Millis() {}

  /** Writes two digits that count, and seconds from a thousand milliseconds. */
  static String written(double millis) {
    if (millis >= 1000) {
      return String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }
    return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
  }
}
