package io.keyplan.poi.ooxml;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Names languages as Office does. */
public final class LanguageTag {

  private LanguageTag() {}

  /** Gives the tag of a locale with a country: the given one, or the likeliest. */
  public static String of(Locale locale) {
    ULocale given = ULocale.forLocale(locale);
    return given.getCountry().isEmpty()
        ? given.getLanguage() + "-" + ULocale.addLikelySubtags(given).getCountry()
        : given.getLanguage() + "-" + given.getCountry();
  }
}
