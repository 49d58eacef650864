package io.keyplan.pdf.page;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a file says of itself.
 *
 * @param title its title
 * @param author who made it; empty when unknown
 * @param subject whom it is about; empty for nobody
 * @param locale language of its texts
 * @param date its date
 * @param form whether it is to be filled in: then it is PDF/UA-1, otherwise PDF/A-2a as well
 * @param conforming whether it keeps to the standards that its kind of file keeps to; what lies
 *     beneath its pages may not
 * @param trace XML that says for reading it back how it was made; empty for none
 */
public record FileInfo(
    String title,
    String author,
    String subject,
    Locale locale,
    LocalDate date,
    boolean form,
    boolean conforming,
    String trace) {

  /** The program that files name as their maker. */
  public static final String PRODUCER = "Keyplan";

  /** Gives the language tag. */
  String language() {
    return Locale.forLanguageTag(locale.toLanguageTag()).stripExtensions().toLanguageTag();
  }
}
