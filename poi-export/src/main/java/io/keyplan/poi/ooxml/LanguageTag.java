package io.keyplan.poi.ooxml;

import io.keyplan.i18n.LocaleConventions;
import java.util.Locale;

/** Names languages as Office does. */
public final class LanguageTag {

  private LanguageTag() {}

  /** Gives the tag of a locale with a country: the given one, or the likeliest. */
  public static String of(Locale locale) {
    String country = locale.getCountry();
    return locale.getLanguage()
        + "-"
        + (country.isEmpty() ? LocaleConventions.of(locale).likelyCountry() : country);
  }
}
