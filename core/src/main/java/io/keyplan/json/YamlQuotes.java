package io.keyplan.json;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says which texts need quotes in YAML: those with signs of its own, and those that a reader which
 * knows nothing of plans would take for something else: a number, or a word that YAML 1.1 reads as
 * true, false or nothing. Dates stay as they are.
 */
final class YamlQuotes {

  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  private static final Pattern NUMBER_LIKE =
      Pattern.compile("[-+]?[.]?[0-9][0-9a-fxo_.:+-]*|[-+]?[.](inf|nan)", Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** A comment begins with a hash after a blank, a value after a colon before one. */
  private static final Pattern SIGNS = Pattern.compile("[,\\[\\]{}]|(^|[ \\t])#|:([ \\t]|$)");

  private static final Pattern ODD_BLANK = Pattern.compile("[\\u0085\\u2028\\u2029\\u00A0\\uFEFF]");

  private YamlQuotes() {}

  /** Says whether the name of a property needs quotes. */
  static boolean ofName(String name) {
    boolean control = name.chars().anyMatch(c -> c < ' ');
    return name.isEmpty()
        || isWord(name)
        || control
        || "+-.0123456789".indexOf(name.charAt(0)) >= 0;
  }

  /** Says whether a text needs quotes. */
  static boolean ofValue(String value) {
    return value.isEmpty()
        || isWord(value)
        || SIGNS.matcher(value).find()
        || NUMBER_LIKE.matcher(value).matches() && !DATE.matcher(value).matches()
        || ODD_BLANK.matcher(value).find();
  }

  /** In small letters, capitals, or with one capital, as YAML 1.1 lists them. */
  private static boolean isWord(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    String rest = text.substring(1);
    boolean oneCase = rest.equals(small.substring(1)) || text.equals(text.toUpperCase(Locale.ROOT));
    return text.startsWith("~") || WORDS.contains(small) && oneCase;
  }
}
