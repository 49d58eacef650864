package io.keyplan.template.declared;

import io.keyplan.i18n.LocalizedText;
import io.keyplan.i18n.Messages;
import io.keyplan.json.Setting;
import io.keyplan.value.NearestName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads texts that are given once, or once a language. */
final class TextReader {

  private static final List<String> LANGUAGES = List.of(Locale.getISOLanguages());

  private TextReader() {}

  /** Reads the text of a name; none where there is none. */
  static LocalizedText read(Setting owner, String name) {
    return owner.has(name) ? read(owner.node(name)) : LocalizedText.NONE;
  }

  static LocalizedText read(Setting node) {
    if (!node.isObject()) {
      List<String> texts = node.selfTexts();
      return texts.isEmpty() ? LocalizedText.NONE : LocalizedText.of(texts.get(0));
    }
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (String tag : node.names()) {
      if (!LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage())) {
        node.problem(
            tag,
            "\"" + tag + "\" is no language" + NearestName.suggestion(tag, Messages.LANGUAGES));
      }
      String text = node.text(tag);
      if (text != null) {
        byLanguage.put(tag, text);
      }
    }
    return new LocalizedText(byLanguage);
  }
}
