package io.keyplan.poi.excel.read;

import java.util.regex.Pattern;

/** Tells formulas over ranges of cells, such as totals and averages. Thread-safe. */
final class FormulaRanges {

  /** Texts, and names of sheets, which may hold anything. */
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

  /** Two cells, columns or rows with a colon between (ISO 29500-1, clause 18.17.2.3). */
  private static final Pattern RANGE =
      Pattern.compile("\\$?(?:[A-Za-z]{1,3}\\$?[0-9]*|[0-9]+):\\$?[A-Za-z0-9]");

  /** A column of a table, but for the cell of the same row. */
  private static final Pattern COLUMN = Pattern.compile("\\w\\[(?!\\[?#This Row|@)");

  private FormulaRanges() {}

  /** Says whether a formula takes in several other cells. */
  static boolean isOverOthers(String formula) {
    String bare = QUOTED.matcher(formula).replaceAll("0");
    return RANGE.matcher(bare).find() || COLUMN.matcher(bare).find();
  }
}
