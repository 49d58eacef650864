package io.keyplan.lint;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells ids from names.
 *
 * <p>A text looks like an id when it consists of ASCII letters, digits and {@code - _ . : / #},
 * without a space, and is one of these:
 *
 * <ul>
 *   <li>of the same shape as an id in use, where only the numbers differ, as {@code p-12} beside
 *       {@code p-3};
 *   <li>in lower case with the first part of an id in use, as {@code p-dupont} beside {@code
 *       p-martin};
 *   <li>in lower case and one letter away from an id in use of at least four letters, as {@code
 *       marte} beside {@code marta};
 *   <li>letters, a hyphen or underscore, and a number, as {@code action-3};
 *   <li>a key of 15 characters or more with letters and digits, as customer databases give them.
 * </ul>
 *
 * <p>A name as people write it has a space, an accent or a capital, and no digit: it never looks
 * like an id.
 */
final class IdShape {

  private static final Pattern PERMITTED = Pattern.compile("[A-Za-z0-9_.:/#-]+");
  private static final Pattern NUMBERED = Pattern.compile("[A-Za-z]+[-_][0-9]+");
  private static final Pattern DATABASE_KEY =
      Pattern.compile("(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9-]{15,}");
  private static final int SHORTEST_WORD = 4;

  private IdShape() {}

  static boolean looksLikeId(String text, Collection<String> idsInUse) {
    if (!PERMITTED.matcher(text).matches()) {
      return false;
    }
    return NUMBERED.matcher(text).matches()
        || DATABASE_KEY.matcher(text).matches()
        || idsInUse.stream().anyMatch(id -> isLike(text, id));
  }

  private static boolean isLike(String text, String id) {
    if (hasDigit(text) && shape(text).equals(shape(id))) {
      return true;
    }
    if (!text.equals(text.toLowerCase(Locale.ROOT)) || !hasLetter(text)) {
      return false;
    }
    int end = partEnd(id);
    return end > 0 && text.startsWith(id.substring(0, end + 1)) || isOneLetterAway(text, id);
  }

  private static String shape(String text) {
    return text.replaceAll("[0-9]+", "0");
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  private static int partEnd(String id) {
    for (int i = 0; i < id.length(); i++) {
      if ("-_.:/#".indexOf(id.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOneLetterAway(String a, String b) {
    if (Math.min(a.length(), b.length()) < SHORTEST_WORD || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    return endA - start <= 1 && endB - start <= 1;
  }
}
