package io.keyplan.template.declared;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How ids and choices are written in files of templates. */
final class Words {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Words() {}

  /** Says whether a text is written like an id: in lower case, with hyphens. */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Lists how choices are written: in lower case, with hyphens. */
  static Set<String> of(Enum<?>... choices) {
    Set<String> words = new TreeSet<>();
    for (Enum<?> choice : choices) {
      words.add(choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return words;
  }
}
