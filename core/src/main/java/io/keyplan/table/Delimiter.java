package io.keyplan.table;

/** Finds out what separates the cells of a text file. */
final class Delimiter {

  private static final String CANDIDATES = ",;\t|";

  private Delimiter() {}

  /**
   * Gives the character that most often stands outside of quotes in the first line that has one; a
   * comma where there is none.
   */
  static char of(CharSequence beginning) {
    int[] counts = new int[CANDIDATES.length()];
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < beginning.length(); i++) {
      char c = beginning.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r') && any) {
        break;
      }
      int candidate = quoted ? -1 : CANDIDATES.indexOf(c);
      if (candidate >= 0) {
        counts[candidate]++;
        any = true;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return CANDIDATES.charAt(best);
  }

  /** Names a separator in messages. */
  static String name(char delimiter) {
    return switch (delimiter) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      default -> "bars";
    };
  }
}
