package io.keyplan.custom;

import io.keyplan.i18n.LocalizedText;
import io.keyplan.json.Setting;
import io.keyplan.value.Excerpt;
import io.keyplan.value.NearestName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a text in several languages, or one text for all of them. Thread-safe. */
public final class LanguageTexts {

  /** The language of a text that is given without one, by BCP 47: it is for all. */
  static final String ANY = "und";

  private static final int LONGEST = 1_000;

  private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

  private LanguageTexts() {}

  /** Reads the text of a name; none where there is none. */
  public static LocalizedText read(Setting owner, String name) {
    return new LocalizedText(of(owner, name));
  }

  /** Gives the texts by language in the order of the file; empty where there are none. */
  static Map<String, String> of(Setting owner, String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (!owner.has(name)) {
      return texts;
    }
    Setting given = owner.node(name);
    if (!given.isObject()) {
      put(texts, ANY, given);
      return texts;
    }
    if (given.names().isEmpty()) {
      owner.problem(name, "a text is missing, such as {en: Region}");
    }
    for (String tag : given.names()) {
      if (isLanguage(tag)) {
        put(texts, tag, given.node(tag));
      } else {
        given.problem(
            tag,
            "\""
                + Excerpt.of(tag)
                + "\" is no language; write it as in de or fr-CA"
                + NearestName.suggestion(tag, List.of("en", "fr", "de", "es", "it", "pt")));
      }
    }
    return texts;
  }

  private static boolean isLanguage(String tag) {
    return tag.matches("[a-z]{2,3}(-[A-Z]{2}|-[0-9]{3})?")
        && LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage());
  }

  private static void put(Map<String, String> texts, String tag, Setting node) {
    String text = node.selfText();
    if (text != null && text.length() > LONGEST) {
      node.selfProblem("a text of at most " + LONGEST + " characters is expected");
    } else if (text != null) {
      texts.put(tag, text.strip());
    }
  }
}
