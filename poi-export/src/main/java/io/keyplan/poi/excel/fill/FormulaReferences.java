package io.keyplan.poi.excel.fill;

import io.keyplan.poi.excel.names.CellRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the references to cells in a formula and writes others in their place; all else, known or
 * not, stays as it is: texts, functions, names, columns of tables, other workbooks. For one
 * formula.
 */
final class FormulaReferences {

  /** Functions of which an argument of one cell means all of the cells that it becomes. */
  private static final Set<String> OF_ALL =
      Set.of("SUM", "AVERAGE", "COUNT", "COUNTA", "MIN", "MAX", "MEDIAN", "PRODUCT", "SUBTOTAL");

  private static final Pattern CELL = Pattern.compile("(\\$?)([A-Za-z]{1,3})(\\$?)([0-9]{1,7})");
  private static final Pattern ROW = Pattern.compile("(\\$?)([0-9]{1,7})");
  private static final Pattern COLUMN = Pattern.compile("\\$?[A-Za-z]{1,3}");

  /**
   * A cell, or a row.
   *
   * @param column its column with its dollar sign; empty for a row
   * @param row number of the row, from 0
   * @param fixed whether the row stays when the formula is copied
   */
  record Place(String column, int row, boolean fixed) {

    /** Writes the same place in another row. */
    String at(int newRow) {
      return column + (fixed ? "$" : "") + (newRow + 1);
    }
  }

  /** Says what a reference becomes. */
  interface Mapper {
    /**
     * Gives the reference that stands in the place of another, without its sheet.
     *
     * @param sheet name of the sheet; null for the formula's own
     * @param to where it ends; null for a single cell
     * @param ofAll whether a single cell means all that it becomes
     */
    String map(@Nullable String sheet, Place from, @Nullable Place to, boolean ofAll);
  }

  private final String formula;
  private final Mapper mapper;
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> functions = new ArrayDeque<>();
  private int at;

  private FormulaReferences(String formula, Mapper mapper) {
    this.formula = formula;
    this.mapper = mapper;
  }

  /** Writes a formula with other references. */
  static String map(String formula, Mapper mapper) {
    return new FormulaReferences(formula, mapper).map();
  }

  private String map() {
    while (at < formula.length()) {
      char c = formula.charAt(at);
      if (c == '"') {
        copyTo(end('"'));
      } else if (c == '\'') {
        int end = end('\'');
        String name = formula.substring(at + 1, end - 1).replace("''", "'");
        copyTo(end);
        sheet(name);
      } else if (c == '[') {
        brackets();
      } else if (c == '#') {
        error();
      } else if (isWord(c)) {
        word();
      } else {
        other(c);
      }
    }
    return out.toString();
  }

  private void other(char c) {
    if (c == '(') {
      functions.push("");
    } else if (c == ')' && !functions.isEmpty()) {
      functions.pop();
    }
    copyTo(at + 1);
  }

  private void copyTo(int end) {
    out.append(formula, at, end);
    at = end;
  }

  /** Gives the place behind what is quoted; quotes in it stand twice. */
  private int end(char quote) {
    int end = at + 1;
    while (end < formula.length()) {
      if (formula.charAt(end) == quote) {
        if (end + 1 >= formula.length() || formula.charAt(end + 1) != quote) {
          return end + 1;
        }
        end++;
      }
      end++;
    }
    return formula.length();
  }

  private void brackets() {
    int depth = 0;
    int end = at;
    do {
      char c = formula.charAt(end);
      if (c == '\'' && end + 1 < formula.length()) {
        end++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
      end++;
    } while (depth > 0 && end < formula.length());
    copyTo(end);
    // The number of another workbook: what follows is not in this one.
    int word = at;
    while (word < formula.length() && isWord(formula.charAt(word))) {
      word++;
    }
    if (word > at && word < formula.length() && formula.charAt(word) == '!') {
      copyTo(word + 1);
      copyReference();
    }
  }

  private void copyReference() {
    while (at < formula.length() && (isWord(formula.charAt(at)) || formula.charAt(at) == ':')) {
      copyTo(at + 1);
    }
  }

  private void error() {
    do {
      copyTo(at + 1);
    } while (at < formula.length() && (isWord(formula.charAt(at)) || formula.charAt(at) == '/'));
    if (at < formula.length() && "!?".indexOf(formula.charAt(at)) >= 0) {
      copyTo(at + 1);
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || "$_.\\?".indexOf(c) >= 0;
  }

  private String wordAt(int from) {
    int end = from;
    while (end < formula.length() && isWord(formula.charAt(end))) {
      end++;
    }
    return formula.substring(from, end);
  }

  private char charAt(int index) {
    return index < formula.length() ? formula.charAt(index) : '\0';
  }

  private void word() {
    String word = wordAt(at);
    char next = charAt(at + word.length());
    if (next == '(') {
      copyTo(at + word.length() + 1);
      functions.push(word.toUpperCase(Locale.ROOT));
    } else if (next == '!') {
      copyTo(at + word.length());
      sheet(word);
    } else if (next == '[') {
      copyTo(at + word.length());
      brackets();
    } else {
      reference(null, word);
    }
  }

  private void sheet(String name) {
    if (charAt(at) != '!') {
      return;
    }
    copyTo(at + 1);
    boolean several = name.indexOf(':') >= 0 || name.indexOf('[') >= 0;
    String word = wordAt(at);
    if (several) {
      copyReference();
    } else if (!word.isEmpty()) {
      reference(name, word);
    }
  }

  private void reference(@Nullable String sheet, String word) {
    String second = charAt(at + word.length()) == ':' ? wordAt(at + word.length() + 1) : "";
    int end = at + word.length() + (second.isEmpty() ? 0 : second.length() + 1);
    boolean columns = COLUMN.matcher(word).matches() && COLUMN.matcher(second).matches();
    if (charAt(end) == '!' || columns) {
      copyTo(end);
      if (charAt(end) == '!') {
        copyTo(end + 1);
        copyReference();
      }
      return;
    }
    Place from = place(word, !second.isEmpty());
    Place to = second.isEmpty() ? null : place(second, true);
    if (from == null) {
      copyTo(at + word.length());
    } else if (to == null) {
      write(sheet, from, null, at + word.length());
    } else {
      write(sheet, from, to, end);
    }
  }

  private void write(@Nullable String sheet, Place from, @Nullable Place to, int end) {
    char before = out.length() == 0 ? '\0' : out.charAt(out.length() - 1);
    boolean argument = "(,".indexOf(before) >= 0 && ",)".indexOf(charAt(end)) >= 0;
    boolean ofAll = argument && !functions.isEmpty() && OF_ALL.contains(functions.peek());
    out.append(mapper.map(sheet, from, to, ofAll));
    at = end;
  }

  private static @Nullable Place place(String word, boolean inRange) {
    Matcher cell = CELL.matcher(word);
    if (cell.matches()) {
      boolean there = CellRange.of(word).isPresent();
      return there
          ? new Place(
              cell.group(1) + cell.group(2),
              Integer.parseInt(cell.group(4)) - 1,
              !cell.group(3).isEmpty())
          : null;
    }
    Matcher row = ROW.matcher(word);
    return inRange && row.matches()
        ? new Place("", Integer.parseInt(row.group(2)) - 1, !row.group(1).isEmpty())
        : null;
  }
}
