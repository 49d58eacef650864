package io.keyplan.merge;

import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.model.structure.PlanField;
import io.keyplan.read.Shown;
import java.util.List;

/** Knows the texts that documents show where a field says nothing, such as “To be identified”. */
final class MissingNames {

  private final List<Messages> languages;

  MissingNames(Texts texts) {
    this.languages = Messages.all(texts);
  }

  /** Gives what is shown of a field; nothing for a text that stands for nothing. */
  Shown without(PlanField field, Shown shown) {
    String key = field.key() + ".missing";
    boolean isMissing =
        shown instanceof Shown.Text text
            && languages.stream()
                .filter(messages -> messages.has(key))
                .anyMatch(messages -> messages.text(key).equalsIgnoreCase(text.text().strip()));
    return isMissing ? Shown.BLANK : shown;
  }
}
