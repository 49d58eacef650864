package io.keyplan.field;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads years of a company as people name them: FY27, FY 2027, FY26/27, GJ 2026/27. */
public final class FiscalYears {

  private static final Pattern NAMED =
      Pattern.compile("\\p{L}[\\p{L}. ’']{0,19}?(?:(\\d{4}|\\d{2})\\s?[/–-]\\s?)?(\\d{4}|\\d{2})");

  /** Nobody plans what was sold in another century. */
  private static final int CENTURY = 2000;

  private FiscalYears() {}

  /** Gives the year in which a named year ends; empty where a text names none. */
  public static Optional<Integer> year(String text) {
    Matcher named = NAMED.matcher(text.strip());
    if (!named.matches()) {
      return Optional.empty();
    }
    int last = Integer.parseInt(named.group(2));
    return Optional.of(named.group(2).length() == 2 ? CENTURY + last : last);
  }
}
