package io.keyplan.poi.ooxml;

import java.math.BigDecimal;

/**
 * Number formats of Office that show a bound, such as “&gt; 99.9 %”, for a number that is nearly
 * nothing or nearly all. They hold for other numbers, too: whoever types one sees that one.
 */
public final class BoundFormat {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private BoundFormat() {}

  /**
   * Gives the format of a number that rounding would make nothing or, of a percentage, the whole. A
   * format has room for two conditions and what is left (ECMA-376, part 1, 18.8.31).
   *
   * @param number the number in the unit that is shown
   * @param places the decimals that are shown
   * @param factor what numbers in cells are of that unit: 0.01 for percentages that are shares of
   *     one, a million for amounts in millions
   * @param digits the format of numbers that read as they are
   * @param text what the number reads as
   */
  public static String of(
      BigDecimal number, int places, BigDecimal factor, String digits, String text) {
    BigDecimal half = HALF.movePointLeft(places);
    BigDecimal size = number.abs();
    boolean tiny = size.compareTo(half) < 0;
    boolean beyond = size.compareTo(HUNDRED) > 0;
    BigDecimal near = tiny ? BigDecimal.ZERO : beyond ? HUNDRED : HUNDRED.subtract(half);
    BigDecimal far = tiny || beyond ? near.add(half) : HUNDRED;
    boolean negative = number.signum() < 0;
    String sign = negative ? "<" : ">";
    String minus = negative ? "\"\u2212\"" : "";
    return condition(sign + "=", far, factor, negative)
        + minus
        + digits
        + ";"
        + condition(tiny || beyond ? sign : sign + "=", near, factor, negative)
        + literal(text)
        + ";"
        + digits;
  }

  private static String condition(
      String comparison, BigDecimal edge, BigDecimal factor, boolean negative) {
    BigDecimal limit = edge.multiply(factor).stripTrailingZeros();
    return "[" + comparison + (negative ? limit.negate() : limit).toPlainString() + "]";
  }

  /** Gives a text as it stands in a format. */
  public static String literal(String text) {
    return text.isEmpty() ? "" : "\"" + text.replace("\"", "") + "\"";
  }
}
