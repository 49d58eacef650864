package io.keyplan.poi.ooxml;

/**
 * Where the numbers of a chart are: names of the series in a row, categories in the column before
 * them, and a column of numbers beneath each name.
 *
 * @param sheet name of the sheet
 * @param row row of the names, from 1
 * @param column column of the categories, from 0
 */
public record ChartRanges(String sheet, int row, int column) {

  /** The ranges of the workbook that is embedded with a chart. */
  public static final ChartRanges EMBEDDED = new ChartRanges("Sheet1", 1, 0);

  /** Gives the cell with the name of a series. */
  public String name(int series) {
    return reference(column + 1 + series, row, row);
  }

  /** Gives the cells of so many categories. */
  public String categories(int count) {
    return reference(column, row + 1, row + count);
  }

  /** Gives the cells of the values of a series. */
  public String values(int series, int count) {
    return reference(column + 1 + series, row + 1, row + count);
  }

  /** Gives the letters of a column. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  private String reference(int at, int from, int to) {
    String letters = "$" + letters(at) + "$";
    String plain = sheet.matches("[A-Za-z]+\\d") ? sheet : "'" + sheet.replace("'", "''") + "'";
    String start = plain + "!" + letters + from;
    return from == to ? start : start + ":" + letters + to;
  }
}
