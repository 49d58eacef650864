package io.keyplan.pdf.page;

import io.keyplan.theme.Color;

/** Writes colours as PDF does. */
final class Colors {

  private Colors() {}

  /** Gives red, green and blue from 0 to 1, each with a space behind. */
  static String components(Color color) {
    StringBuilder parts = new StringBuilder();
    for (int at = 0; at < 6; at += 2) {
      int value = Integer.parseInt(color.rgb().substring(at, at + 2), 16);
      long thousandths = Math.round(value * 1000.0 / 255);
      if (thousandths % 1000 == 0) {
        parts.append(thousandths / 1000).append(' ');
      } else {
        String digits = String.valueOf(1000 + thousandths).substring(1);
        parts.append('.').append(digits).append(' ');
      }
    }
    return parts.toString();
  }
}
