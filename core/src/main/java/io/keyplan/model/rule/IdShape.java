package io.keyplan.model.rule;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
 *   <li>letters, a hyphen or underscore, and a number that is no year, as {@code action-3};
 *   <li>a key of 15 characters or more with letters and digits, as customer databases give them.
 * </ul>
 *
 * <p>A name as people write it has a space, an accent or a capital, and no digit: it never looks
 * like an id.
 */
public final class IdShape {

  private static final Pattern PERMITTED = Pattern.compile("[A-Za-z0-9_.:/#-]+");
  private static final Pattern NUMBERED =
      Pattern.compile("[A-Za-z]+[-_](?!(?:19|20)[0-9]{2}$)[0-9]+");
  private static final Pattern DATABASE_KEY =
      Pattern.compile("(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9-]{15,}");
  private static final int SHORTEST_WORD = 4;

  private final Set<String> idsInUse;
  private final Set<String> shapes;
  private final Set<String> firstParts;

  /** Creates the shape of some ids. */
  public IdShape(Collection<String> idsInUse) {
    this.idsInUse = Set.copyOf(idsInUse);
    this.shapes = idsInUse.stream().map(IdShape::shape).collect(Collectors.toSet());
    this.firstParts = idsInUse.stream().map(IdShape::firstPart).collect(Collectors.toSet());
    firstParts.remove("");
  }

  /** Says whether a text looks like an id. */
  public boolean fits(String text) {
    if (!PERMITTED.matcher(text).matches()) {
      return false;
    }
    boolean digits = text.chars().anyMatch(Character::isDigit);
    boolean word = text.equals(text.toLowerCase(Locale.ROOT));
    return NUMBERED.matcher(text).matches()
        || DATABASE_KEY.matcher(text).matches()
        || digits && shapes.contains(shape(text))
        || word && firstParts.contains(firstPart(text))
        || word && idsInUse.stream().anyMatch(id -> isOneLetterAway(text, id));
  }

  private static String shape(String text) {
    return text.replaceAll("[0-9]+", "0");
  }

  /** Gives the text up to its first separator, which is included; nothing without a separator. */
  private static String firstPart(String text) {
    for (int i = 1; i < text.length(); i++) {
      if ("-_.:/#".indexOf(text.charAt(i)) >= 0) {
        return text.substring(0, i + 1);
      }
    }
    return "";
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
