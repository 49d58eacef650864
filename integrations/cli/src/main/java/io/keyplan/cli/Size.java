package io.keyplan.cli;

import java.util.Locale;

/** Writes sizes of files as people read them. */
final class Size {

  private static final int KILO = 1024;

  private Size() {}

  static String of(long bytes) {
    if (bytes < KILO) {
      return bytes + " B";
    }
    double kilobytes = (double) bytes / KILO;
    return kilobytes < KILO
        ? String.format(Locale.ROOT, "%.0f KB", kilobytes)
        : String.format(Locale.ROOT, "%.1f MB", kilobytes / KILO);
  }
}
