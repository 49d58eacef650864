package io.keyplan.poi.excel.read;

import io.keyplan.poi.excel.names.CellRange;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a defined name refers to. */
sealed interface NameReference {

  /** Cells that are no longer there. */
  NameReference DEAD = new Dead();

  /** Cells that are no longer there. */
  record Dead() implements NameReference {}

  /**
   * Cells of a sheet.
   *
   * @param sheet name of the sheet; empty for the sheet that the name belongs to
   * @param range the cells
   */
  record Cells(String sheet, CellRange range) implements NameReference {}

  /**
   * A column of a table.
   *
   * @param table name of the table
   * @param column heading of the column
   */
  record Column(String table, String column) implements NameReference {}

  /**
   * Something else.
   *
   * @param formula the formula
   */
  record Other(String formula) implements NameReference {}

  /** Parts of a reference to a table that only say which of its rows are meant. */
  Pattern ROWS = Pattern.compile("(?i)\\[#(all|data|headers|totals)\\],");

  /** A table's name and what stands in brackets behind it. */
  Pattern IN_TABLE = Pattern.compile("([^\\[\\]'!:\\s]+)\\[(.+)\\]");

  /** The start of a reference to another workbook. */
  Pattern OTHER_FILE = Pattern.compile("^'?[^'!]*\\[");

  /** Reads a formula. */
  static NameReference of(String formula) {
    String text = formula.strip();
    if (text.startsWith("=")) {
      text = text.substring(1);
    }
    if (text.toUpperCase(Locale.ROOT).contains("#REF!")) {
      return DEAD;
    }
    int mark = text.lastIndexOf('!');
    Optional<CellRange> range = CellRange.of(text.substring(mark + 1));
    if (range.isPresent() && !OTHER_FILE.matcher(text).find()) {
      return new Cells(mark < 0 ? "" : sheet(text.substring(0, mark)), range.get());
    }
    Matcher table = IN_TABLE.matcher(ROWS.matcher(text).replaceAll(""));
    if (table.matches()) {
      String column = table.group(2);
      boolean bracketed = column.startsWith("[") && column.endsWith("]");
      return new Column(
          table.group(1), unescape(bracketed ? column.substring(1, column.length() - 1) : column));
    }
    return new Other(text);
  }

  private static String sheet(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
    return quoted ? text.substring(1, text.length() - 1).replace("''", "'") : text;
  }

  /** Marks in headings stand behind an apostrophe. */
  private static String unescape(String column) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < column.length(); i++) {
      if (column.charAt(i) == '\'' && i + 1 < column.length()) {
        i++;
      }
      plain.append(column.charAt(i));
    }
    return plain.toString();
  }
}
