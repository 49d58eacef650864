package io.keyplan.field;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.read.Shown;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** Gives what is shown as a text, also what a spreadsheet holds as a number or a day. */
final class ShownTexts {

  private final Formats formats;
  private final Messages messages;
  private final char decimal;

  /**
   * Prepares texts.
   *
   * @param locale the document's, which there may be no texts for
   */
  ShownTexts(Messages messages, Locale locale) {
    this.formats = Formats.of(messages);
    this.messages = messages;
    this.decimal =
        DecimalFormatSymbols.getInstance(ULocale.forLocale(locale)).getDecimalSeparator();
  }

  String of(Shown shown) {
    if (shown instanceof Shown.Text text) {
      return text.text();
    } else if (shown instanceof Shown.Number number) {
      return digits(number.value());
    } else if (shown instanceof Shown.Percent percent) {
      return digits(percent.percent()) + "%";
    } else if (shown instanceof Shown.Day day) {
      return formats.day(day.date());
    }
    return messages.text(((Shown.Flag) shown).value() ? "word.yes" : "word.no");
  }

  /** In the place of a text, a number is a telephone number or a version: nothing is grouped. */
  private String digits(BigDecimal number) {
    return Numbers.trimmed(number).toPlainString().replace('.', decimal);
  }

  /**
   * Cuts blanks at the ends of lines and blank lines around the text; blanks that do not break
   * stay.
   */
  static String trimmed(String text) {
    String lines = text.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    int start = 0;
    while (start < lines.length() && lines.charAt(start) == '\n') {
      start++;
    }
    return lines.substring(start).stripTrailing();
  }

  static String withoutScheme(String address, String scheme) {
    return address.regionMatches(true, 0, scheme, 0, scheme.length())
        ? address.substring(scheme.length()).strip()
        : address;
  }
}
