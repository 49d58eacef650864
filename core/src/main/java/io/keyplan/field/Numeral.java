package io.keyplan.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that somebody typed, with what stands before and behind it.
 *
 * <p>Where a text such as {@code 1.234} can be read with a fraction and with thousands, both
 * readings are given.
 *
 * @param before what stands before the number, without the sign
 * @param fraction the number, with what follows the last separator as its fraction; null where that
 *     cannot be
 * @param thousands the number, with every separator between thousands; null where that cannot be
 * @param usual whether the reading with the fraction is that of the document's language
 * @param after what stands behind the number
 */
record Numeral(
    String before,
    @Nullable BigDecimal fraction,
    @Nullable BigDecimal thousands,
    boolean usual,
    String after) {

  /** More digits are no amounts, and converting them takes time that grows with their square. */
  private static final int MOST_DIGITS = 100;

  private static final char ARABIC_DECIMAL = '٫';
  private static final String BETWEEN_DIGITS = ".,' _" + ARABIC_DECIMAL + "٬";

  /**
   * Reads a number.
   *
   * @param plain the text as {@link PlainText#plain} gives it
   * @throws Misread if there is no number, or one that is not written as a number
   */
  static Numeral read(String plain, Separators separators) {
    int start = start(plain);
    if (start < 0) {
      throw new Misread("there is no number in it");
    }
    int end = end(plain, start);
    Groups groups = Groups.of(plain, start, end);
    return groups.read(separators).around(plain.substring(0, start), plain.substring(end));
  }

  /** Gives the only reading, or null where there are two. */
  @Nullable BigDecimal sole() {
    return fraction == null ? thousands : thousands == null ? fraction : null;
  }

  private static int start(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (digit(text, i) >= 0) {
        boolean point = i > 0 && ".,٫".indexOf(text.charAt(i - 1)) >= 0;
        boolean afterWord = i > 1 && Character.isLetter(text.charAt(i - 2));
        return point && !afterWord ? i - 1 : i;
      }
    }
    return -1;
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length()) {
      boolean between = BETWEEN_DIGITS.indexOf(text.charAt(end)) >= 0 && digit(text, end + 1) >= 0;
      if (!between && digit(text, end) < 0) {
        break;
      }
      end++;
    }
    return end;
  }

  private static int digit(String text, int index) {
    return index < text.length() ? Character.digit(text.charAt(index), 10) : -1;
  }

  /** Takes the sign out of what stands around the number. */
  private Numeral around(String front, String back) {
    String left = front.strip();
    String right = back.strip();
    boolean negative = false;
    if (left.indexOf('(') >= 0 && right.indexOf(')') >= 0) {
      left = left.replace("(", "").strip();
      right = right.replace(")", "").strip();
      negative = true;
    }
    if (right.startsWith(".-") || right.startsWith(",-")) {
      right = right.substring(2).replaceFirst("^-+", "").strip();
    } else if (right.equals(".")) {
      right = "";
    }
    String unsigned = withoutSign(left);
    if (unsigned.length() < left.length()) {
      negative |= left.indexOf('-') >= 0;
      left = unsigned;
    } else if (right.endsWith("-")) {
      right = right.substring(0, right.length() - 1).strip();
      negative = true;
    }
    return new Numeral(left, signed(fraction, negative), signed(thousands, negative), usual, right);
  }

  private static String withoutSign(String left) {
    int last = left.length() - 1;
    if (left.isEmpty()) {
      return left;
    } else if (left.charAt(0) == '-' || left.charAt(0) == '+') {
      return left.substring(1).strip();
    } else if (left.charAt(last) == '-' || left.charAt(last) == '+') {
      return left.substring(0, last).strip();
    }
    return left;
  }

  private static @Nullable BigDecimal signed(@Nullable BigDecimal number, boolean negative) {
    return number != null && negative ? number.negate() : number;
  }

  /**
   * What a language puts between digits.
   *
   * @param decimal before the fraction
   * @param grouping between thousands
   */
  record Separators(char decimal, char grouping) {}

  /** The digits of a number and what stands between them. */
  private record Groups(List<String> digits, String separators) {

    static Groups of(String text, int start, int end) {
      List<String> digits = new ArrayList<>();
      StringBuilder separators = new StringBuilder();
      StringBuilder group = new StringBuilder();
      int count = 0;
      for (int i = start; i < end; i++) {
        int digit = digit(text, i);
        if (digit >= 0) {
          group.append((char) ('0' + digit));
          count++;
        } else {
          digits.add(group.toString());
          group.setLength(0);
          separators.append(text.charAt(i));
        }
      }
      digits.add(group.toString());
      if (count > MOST_DIGITS) {
        throw new Misread("a number has at most " + MOST_DIGITS + " digits");
      }
      return new Groups(digits, separators.toString());
    }

    Numeral read(Separators local) {
      int last = separators.length() - 1;
      if (last < 0) {
        return numeral(null, whole(digits), true);
      }
      char mark = separators.charAt(last);
      boolean canBePoint = mark == '.' || mark == ',' || mark == ARABIC_DECIMAL;
      boolean once = separators.indexOf(mark) == last;
      if (!canBePoint || !once) {
        return numeral(null, grouped(digits, separators), true);
      }
      BigDecimal fraction =
          fraction(grouped(digits.subList(0, last + 1), separators.substring(0, last)));
      boolean alone = last == 0 && mark != ARABIC_DECIMAL;
      if (!alone || digits.get(1).length() != 3 || !digits.get(0).matches("[1-9][0-9]{0,2}")) {
        return numeral(fraction, null, true);
      }
      BigDecimal thousands = whole(digits);
      return mark == local.grouping()
          ? numeral(null, thousands, true)
          : numeral(fraction, thousands, mark == local.decimal());
    }

    private BigDecimal fraction(BigDecimal whole) {
      String last = digits.get(digits.size() - 1);
      return whole.add(new BigDecimal("0." + last));
    }

    private static BigDecimal whole(List<String> groups) {
      String all = String.join("", groups);
      return new BigDecimal(all.isEmpty() ? "0" : all);
    }

    /** Groups have three digits; before the last three, Indian ones have two. */
    private static BigDecimal grouped(List<String> groups, String marks) {
      int last = groups.size() - 1;
      boolean threes = last == 0 || groups.get(last).length() == 3;
      boolean twos = threes && marks.indexOf(',') == 0;
      for (int i = 1; i < last; i++) {
        threes &= groups.get(i).length() == 3;
        twos &= groups.get(i).length() == 2;
      }
      boolean first = last == 0 || groups.get(0).matches("[0-9]{1,3}");
      boolean same = marks.chars().distinct().count() <= 1;
      if (!first || !same || !(threes || twos)) {
        throw new Misread("thousands are groups of three digits with the same sign between them");
      }
      return whole(groups);
    }

    private static Numeral numeral(
        @Nullable BigDecimal fraction, @Nullable BigDecimal thousands, boolean usual) {
      return new Numeral("", trimmed(fraction), trimmed(thousands), usual, "");
    }

    private static @Nullable BigDecimal trimmed(@Nullable BigDecimal number) {
      return number == null ? null : Numbers.trimmed(number);
    }
  }
}
