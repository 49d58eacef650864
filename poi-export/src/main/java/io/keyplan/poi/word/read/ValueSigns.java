package io.keyplan.poi.word.read;

import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the exporter writes behind values and that is no part of them: that a day has passed, or a
 * fact is assumed. Immutable and thread-safe.
 */
final class ValueSigns {

  private final Pattern behind;
  private final Pattern atEnd;

  private ValueSigns(List<Messages> languages) {
    List<String> signs = new ArrayList<>();
    for (Messages messages : languages) {
      signs.add("[\\s\\u00A0]{0,8}\\n" + Pattern.quote(messages.text("word.overdue")));
      signs.add("[\\u00A0 ]{1,8}" + Pattern.quote(messages.text("word.assumedSymbol")));
    }
    String any = "(?:" + String.join("|", signs) + ")";
    this.behind = Pattern.compile("^" + any + "(?=\\s|\\u00A0|$)");
    this.atEnd = Pattern.compile(any + "[\\s\\u00A0]*$");
  }

  /** Gives the signs of a language, or of all languages where it is not known. */
  static ValueSigns of(@Nullable Locale locale, Texts texts) {
    return new ValueSigns(
        locale != null && texts.has(locale)
            ? List.of(Messages.of(texts, locale))
            : Messages.all(texts));
  }

  /** Gives a text that follows a control, without the sign that it begins with. */
  String withoutFirst(String text) {
    return behind.matcher(text).replaceFirst("");
  }

  /** Gives a text without the sign that it ends with. */
  String withoutLast(String text) {
    return atEnd.matcher(text).replaceFirst("");
  }
}
