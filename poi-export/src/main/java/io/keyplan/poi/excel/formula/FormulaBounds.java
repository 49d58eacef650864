package io.keyplan.poi.excel.formula;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * Says which formulas are calculated: those of a length and depth that Excel allows, with functions
 * that take no longer than the cells that they look at. Left out are those that repeat texts within
 * texts, count days one by one, multiply matrices, look at cells that nothing names, or give
 * something else every time.
 */
final class FormulaBounds {

  /** What Excel allows (Microsoft, “Excel specifications and limits”). */
  private static final int LONGEST = 8_192;

  private static final int DEEPEST = 64;

  /** Every text that is joined is copied once for each one that follows. */
  private static final int MOST_TOKENS = 1_000;

  private static final Set<String> FUNCTIONS =
      new TreeSet<>(
          Set.of(
              ("ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE CLEAN CODE COLUMN COLUMNS"
                      + " CONCAT CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF"
                      + " DATEVALUE DAY DAYS DAYS360 EDATE EOMONTH ERROR.TYPE EVEN EXACT EXP FALSE"
                      + " FIND FIXED FLOOR HLOOKUP HOUR IF IFERROR IFNA IFS INDEX INT ISBLANK ISERR"
                      + " ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LARGE LEFT"
                      + " LEN LN LOG LOG10 LOOKUP LOWER MATCH MAX MAXA MAXIFS MEDIAN MID MIN MINA"
                      + " MINIFS MINUTE MOD MONTH N NA NOT ODD OR PI POWER PRODUCT PROPER QUOTIENT"
                      + " RANK RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SECOND SIGN SMALL SQRT"
                      + " STDEV SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SWITCH T TEXT TIME TRIM TRUE"
                      + " TRUNC UPPER VALUE VAR WEEKDAY WEEKNUM XLOOKUP XMATCH YEAR YEARFRAC")
                  .split(" ")));

  private FormulaBounds() {}

  /** Refuses a formula before anything takes it apart. */
  static void check(String formula) {
    if (formula.length() > LONGEST) {
      throw new FormulaLimitException("it is longer than " + LONGEST + " characters");
    }
    int depth = 0;
    int signs = 0;
    for (int i = 0; i < formula.length(); i++) {
      char c = formula.charAt(i);
      depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
      signs = c == '+' || c == '-' ? signs + 1 : c == ' ' ? signs : 0;
      if (depth > DEEPEST || signs > DEEPEST) {
        throw new FormulaLimitException("it is nested more than " + DEEPEST + " times");
      }
    }
  }

  /** Refuses a formula by what it consists of. */
  static void check(Ptg[] tokens) {
    if (tokens.length > MOST_TOKENS) {
      throw new FormulaLimitException("it has more than " + MOST_TOKENS + " parts");
    }
    for (Ptg token : tokens) {
      if (token instanceof AbstractFunctionPtg function && !function.isExternalFunction()) {
        known(function.getName());
      } else if (token instanceof NameXPxg name) {
        known(name.getNameName());
      }
    }
  }

  private static void known(String function) {
    String name = function.toUpperCase(Locale.ROOT).replaceFirst("^_XLFN\\.", "");
    if (!FUNCTIONS.contains(name)) {
      throw new FormulaLimitException(name + " is not calculated here");
    }
  }
}
