package io.keyplan.poi.ooxml;

import java.util.Locale;
import java.util.Map;

/**
 * Marks number formats with a language, as Windows numbers them; programs that heed it write the
 * separators of that language whatever the machine's own is.
 */
public final class NumberLanguage {

  /** Microsoft, [MS-LCID]: Windows Language Code Identifier Reference. */
  private static final Map<String, String> IDS =
      Map.ofEntries(
          Map.entry("en", "409"),
          Map.entry("en-AU", "C09"),
          Map.entry("en-CA", "1009"),
          Map.entry("en-GB", "809"),
          Map.entry("en-IE", "1809"),
          Map.entry("en-NZ", "1409"),
          Map.entry("en-ZA", "1C09"),
          Map.entry("fr", "40C"),
          Map.entry("fr-BE", "80C"),
          Map.entry("fr-CA", "C0C"),
          Map.entry("fr-CH", "100C"),
          Map.entry("fr-LU", "140C"),
          Map.entry("fr-MC", "180C"));

  private NumberLanguage() {}

  /** Gives what to put before a number format; nothing for a language without a known number. */
  public static String prefix(Locale locale) {
    String id =
        IDS.getOrDefault(
            locale.getLanguage() + "-" + locale.getCountry(), IDS.get(locale.getLanguage()));
    return id == null ? "" : "[$-" + id + "]";
  }
}
