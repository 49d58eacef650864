package io.keyplan.crm;

import java.util.Locale;

/**
 * Salesforce's keys: 15 characters whose case matters, or those and three more from which the case
 * can be told, for programs that lose it.
 */
final class SalesforceIds {

  private static final int SHORT = 15;
  private static final int LONG = 18;
  private static final String CHECK = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

  private SalesforceIds() {}

  /** Gives the long form of a key, in its right case; what is no key stays as it is. */
  static String widened(String text) {
    if (text.length() == SHORT && looksLikeKey(text)) {
      return text + check(text);
    } else if (text.length() == LONG && looksLikeKey(text)) {
      return restored(text);
    }
    return text;
  }

  /** Says whether a text may be a key: letters and digits, and at least one digit in the first. */
  static boolean looksLikeKey(String text) {
    if (text.length() != SHORT && text.length() != LONG) {
      return false;
    }
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= c >= '0' && c <= '9';
      if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z')) {
        return false;
      }
    }
    return digit;
  }

  /** One character for five: bit by bit, whether each is a capital. */
  private static String check(String key) {
    StringBuilder check = new StringBuilder();
    for (int part = 0; part < SHORT; part += 5) {
      int capitals = 0;
      for (int i = 0; i < 5; i++) {
        char c = key.charAt(part + i);
        capitals |= c >= 'A' && c <= 'Z' ? 1 << i : 0;
      }
      check.append(CHECK.charAt(capitals));
    }
    return check.toString();
  }

  /** A program that made a key all capitals, or all small, left its case in the last characters. */
  private static String restored(String text) {
    boolean caseLost =
        text.equals(text.toUpperCase(Locale.ROOT)) || text.equals(text.toLowerCase(Locale.ROOT));
    if (!caseLost) {
      return text;
    }
    StringBuilder key = new StringBuilder(text);
    for (int i = 0; i < SHORT; i++) {
      int capitals = CHECK.indexOf(Character.toUpperCase(text.charAt(SHORT + i / 5)));
      if (capitals < 0) {
        return text;
      }
      boolean capital = (capitals >> i % 5 & 1) == 1;
      char c = text.charAt(i);
      key.setCharAt(i, capital ? Character.toUpperCase(c) : Character.toLowerCase(c));
    }
    String restored = key.substring(0, SHORT);
    return restored + check(restored);
  }
}
