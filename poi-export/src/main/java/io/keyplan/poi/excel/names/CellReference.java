package io.keyplan.poi.excel.names;

/** Writes references to cells; rows and columns count from 0. */
public final class CellReference {

  private static final String[] LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

  private CellReference() {}

  /** Gives the letters of a column. */
  public static String column(int column) {
    if (column < LETTERS.length) {
      return LETTERS[column];
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** Gives a cell, as in {@code B7}. */
  public static String cell(int row, int column) {
    return column(column) + (row + 1);
  }

  /** Gives a range, as in {@code B7:D9}; a single cell is named alone. */
  public static String range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    String first = cell(firstRow, firstColumn);
    String last = cell(lastRow, lastColumn);
    return first.equals(last) ? first : first + ":" + last;
  }

  /** Gives a range that does not move, as in {@code $B$7:$D$9}. */
  public static String fixed(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    String first = fixed(firstRow, firstColumn);
    String last = fixed(lastRow, lastColumn);
    return first.equals(last) ? first : first + ":" + last;
  }

  /** Gives a cell that does not move, as in {@code $B$7}. */
  public static String fixed(int row, int column) {
    return "$" + column(column) + "$" + (row + 1);
  }

  /** Gives a reference to another sheet's cells. */
  public static String on(String sheet, String reference) {
    return "'" + sheet.replace("'", "''") + "'!" + reference;
  }
}
