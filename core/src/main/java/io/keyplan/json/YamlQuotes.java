package io.keyplan.json;

import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Puts texts in quotes that a YAML reader which knows nothing of plans would take for something
 * else: a number, or a word that YAML 1.1 reads as true or false. Dates stay as they are.
 */
final class YamlQuotes extends StringQuotingChecker {

  private static final long serialVersionUID = 1L;

  private static final Pattern NUMBER_LIKE =
      Pattern.compile("[-+]?[.]?[0-9][0-9a-fxo_.:+-]*|[-+]?[.](inf|nan)", Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final StringQuotingChecker.Default usual = new StringQuotingChecker.Default();

  @Override
  public boolean needToQuoteName(String name) {
    return usual.needToQuoteName(name);
  }

  @Override
  public boolean needToQuoteValue(String value) {
    return usual.needToQuoteValue(value) || isNumberLike(value) || hasOddBlank(value);
  }

  private static boolean isNumberLike(String value) {
    return NUMBER_LIKE.matcher(value).matches() && !DATE.matcher(value).matches();
  }

  /** Line separators and other blanks that some readers strip from the ends of a text. */
  private static boolean hasOddBlank(String value) {
    return value
        .chars()
        .anyMatch(c -> c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xA0 || c == 0xFEFF);
  }
}
