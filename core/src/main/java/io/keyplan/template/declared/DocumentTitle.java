package io.keyplan.template.declared;

import io.keyplan.i18n.LocalizedText;
import io.keyplan.template.Composer;

/**
 * What documents of a template are called.
 *
 * @param own the words; empty for those of the library
 * @param template id of the template whose words the library has
 */
record DocumentTitle(LocalizedText own, String template) {

  /** Gives the title that the library has for a template. */
  static DocumentTitle ofText(String template) {
    return new DocumentTitle(LocalizedText.NONE, template);
  }

  /** Gives the title in a composer's language. */
  String of(Composer composer) {
    return own.isEmpty()
        ? composer.text("template." + template)
        : own.in(composer.messages().locale());
  }
}
