package io.keyplan.poi.excel.names;

import io.keyplan.export.HostLimits;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of a sheet that form a rectangle; rows and columns count from 0.
 *
 * @param firstRow first row
 * @param firstColumn first column
 * @param lastRow last row, included
 * @param lastColumn last column, included
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7}))?");

  /** Reads a range as files have it, such as {@code $B$7:$D$9} or {@code B7}. */
  public static Optional<CellRange> of(String text) {
    Matcher found = WRITTEN.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    int column = column(found.group(1));
    int row = Integer.parseInt(found.group(2)) - 1;
    boolean one = found.group(3) == null;
    int otherColumn = one ? column : column(found.group(3));
    int otherRow = one ? row : Integer.parseInt(found.group(4)) - 1;
    CellRange range =
        new CellRange(
            Math.min(row, otherRow),
            Math.min(column, otherColumn),
            Math.max(row, otherRow),
            Math.max(column, otherColumn));
    boolean there =
        range.firstRow >= 0
            && range.lastRow <= HostLimits.Excel.LAST_ROW
            && range.lastColumn <= HostLimits.Excel.LAST_COLUMN;
    return there ? Optional.of(range) : Optional.empty();
  }

  /** Gives the number of a column by its letters. */
  public static int column(String letters) {
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      number = number * 26 + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
    }
    return number - 1;
  }

  public boolean hasColumn(int column) {
    return column >= firstColumn && column <= lastColumn;
  }

  /** Gives the number of its columns that lie between two. */
  public int columnsWithin(int first, int last) {
    return Math.max(0, Math.min(lastColumn, last) - Math.max(firstColumn, first) + 1);
  }
}
