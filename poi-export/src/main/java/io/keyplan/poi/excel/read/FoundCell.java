package io.keyplan.poi.excel.read;

import io.keyplan.read.Shown;

/**
 * What a cell of a workbook that somebody sent shows.
 *
 * @param shown what it shows; nothing where that cannot be said
 * @param problem why that cannot be said; empty where it can
 * @param overOthers whether it is calculated of a range of other cells, as totals are
 */
record FoundCell(Shown shown, String problem, boolean overOthers) {

  static final FoundCell BLANK = new FoundCell(Shown.BLANK, "", false);

  static FoundCell of(Shown shown) {
    return shown.isBlank() ? BLANK : new FoundCell(shown, "", false);
  }

  static FoundCell unclear(String problem) {
    return new FoundCell(Shown.BLANK, problem, false);
  }

  FoundCell ofOthers(boolean value) {
    return value == overOthers ? this : new FoundCell(shown, problem, value);
  }

  boolean isBlank() {
    return shown.isBlank() && problem.isEmpty();
  }

  /** Gives the text of an id; empty for none. */
  String id() {
    if (shown instanceof Shown.Text text) {
      return text.text();
    }
    return shown instanceof Shown.Number number ? number.value().toPlainString() : "";
  }
}
