package io.keyplan.pdf.form;

/** Quotes texts of a file in messages. */
public final class Quote {

  private static final int LONGEST = 80;

  private Quote() {}

  /** Gives a text in quotation marks, in one line and cut where it is long. */
  public static String of(String text) {
    int end = Math.min(text.length(), 4 * LONGEST);
    String line = text.substring(0, end).strip().replaceAll("\\s+", " ");
    return "\u201C"
        + (line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "\u2026")
        + "\u201D";
  }
}
