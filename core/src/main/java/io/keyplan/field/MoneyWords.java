package io.keyplan.field;

import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words and signs around amounts: those of the plan's currency, and those for thousands and
 * millions.
 *
 * <p>They are those of the Unicode CLDR for the document's language and for English, and the
 * aliases. Immutable and thread-safe.
 */
final class MoneyWords {

  /** No sign or word is longer. */
  private static final int LONGEST = 60;

  private final String currency;
  private final Set<String> own = new HashSet<>();
  private final Map<String, Integer> powers = new HashMap<>();

  MoneyWords(Locale locale, String currency, Aliases aliases) {
    this.currency = currency;
    for (Locale language : List.of(locale, Locale.ENGLISH)) {
      addCurrency(ULocale.forLocale(language));
      addPowers(ULocale.forLocale(language));
    }
    aliases.inAll("currency." + currency).forEach(alias -> own.add(key(alias)));
    addPower(aliases, "thousand", 3);
    addPower(aliases, "million", 6);
    addPower(aliases, "billion", 9);
    powers.remove("");
    own.remove("");
  }

  /**
   * Finds out what stands around a number: nothing, the plan's currency, thousands or millions.
   *
   * @return the power of ten by which the number is multiplied
   * @throws Misread if there is anything else
   */
  int power(String before, String after) {
    String left = key(before);
    String right = key(after);
    if (left.length() > LONGEST || right.length() > LONGEST) {
      throw new Misread("there is more than an amount in it");
    }
    if (!left.isEmpty() && !own.contains(left)) {
      throw unknown(before, left);
    }
    for (int i = 0; i <= right.length(); i++) {
      String first = right.substring(0, i);
      String second = right.substring(i);
      if (isPower(first) && isOwn(second)) {
        return powers.getOrDefault(first, 0);
      } else if (isOwn(first) && isPower(second)) {
        return powers.getOrDefault(second, 0);
      }
    }
    throw unknown(after, right);
  }

  /**
   * Finds out what stands behind a bare number: nothing, thousands or millions.
   *
   * @throws Misread if there is anything else
   */
  int power(String after) {
    String right = key(after);
    if (!isPower(right)) {
      throw new Misread("\"" + after + "\" is more than a number");
    }
    return powers.getOrDefault(right, 0);
  }

  private boolean isPower(String key) {
    return key.isEmpty() || powers.containsKey(key);
  }

  private boolean isOwn(String key) {
    return key.isEmpty() || own.contains(key);
  }

  private Misread unknown(String found, String key) {
    for (int i = 0; i < key.length(); i++) {
      String rest = key.substring(i);
      if (isPower(key.substring(0, i)) && isCurrency(rest)) {
        return new Misread("\"" + found + "\" is not the plan's currency, " + currency);
      }
    }
    return new Misread("\"" + found + "\" is no part of an amount in " + currency);
  }

  private static boolean isCurrency(String key) {
    boolean sign =
        key.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    String code = key.toUpperCase(Locale.ROOT);
    return sign
        || java.util.Currency.getAvailableCurrencies().stream()
            .anyMatch(known -> known.getCurrencyCode().equals(code));
  }

  private void addCurrency(ULocale locale) {
    Currency named = Currency.getInstance(currency);
    Stream.of(Currency.SYMBOL_NAME, Currency.NARROW_SYMBOL_NAME, Currency.LONG_NAME)
        .forEach(style -> own.add(key(named.getName(locale, style, null))));
    Stream.of("one", "many", "other")
        .forEach(
            plural -> own.add(key(named.getName(locale, Currency.PLURAL_LONG_NAME, plural, null))));
    own.add(key(currency));
  }

  /** Learns the words from numbers in them, such as “2 millions”. */
  private void addPowers(ULocale locale) {
    for (int power : new int[] {3, 6, 9}) {
      for (int factor : new int[] {1, 2}) {
        long number = factor * Math.round(Math.pow(10, power));
        for (Notation notation : List.of(Notation.compactShort(), Notation.compactLong())) {
          String written =
              NumberFormatter.withLocale(locale).notation(notation).format(number).toString();
          addWritten(written, factor, power);
        }
      }
    }
  }

  private void addWritten(String written, int factor, int power) {
    StringBuilder digits = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      int digit = Character.digit(written.charAt(i), 10);
      if (digit >= 0) {
        digits.append(digit);
      } else {
        words.append(written.charAt(i));
      }
    }
    if (digits.toString().equals(String.valueOf(factor))) {
      powers.putIfAbsent(key(words.toString()), power);
    }
  }

  private void addPower(Aliases aliases, String name, int power) {
    aliases.inAll("magnitude." + name).forEach(alias -> powers.putIfAbsent(key(alias), power));
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    Normalizer.normalize(PlainText.plain(text), Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> c != ' ' && c != '.' && Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
