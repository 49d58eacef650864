package io.keyplan.poi.ooxml;

import io.keyplan.i18n.PropertiesFile;
import java.util.Locale;
import java.util.Map;

/**
 * Marks number formats with a language, as Windows numbers them; programs that heed it write the
 * separators of that language whatever the machine's own is.
 */
public final class NumberLanguage {

  private static final String FILE = "number-languages.properties";

  private static final Map<String, String> IDS =
      PropertiesFile.read(NumberLanguage.class.getResourceAsStream(FILE), FILE);

  private NumberLanguage() {}

  /** Gives what to put before a number format; nothing for a language without a known number. */
  public static String prefix(Locale locale) {
    String id =
        IDS.getOrDefault(
            locale.getLanguage() + "-" + locale.getCountry(), IDS.get(locale.getLanguage()));
    return id == null ? "" : "[$-" + id + "]";
  }
}
