package io.keyplan.report;

import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Variant;
import io.keyplan.drawing.Prompts;
import io.keyplan.i18n.Messages;

/**
 * What stands in an empty place among words.
 *
 * @param variant whether the document is to be filled in, and with how much help
 * @param messages texts in its language
 * @param prompts what is said of what to write
 */
record PlacePrompts(Variant variant, Messages messages, Prompts prompts) {

  /** An empty place that must not show in print, since it is not, or will be, filled by hand. */
  private static final String NOTHING = "\u00A0\u00A0\u00A0\u00A0";

  /** Gives what stands among words in the place of an entry. */
  String of(Entry entry, Naming naming) {
    Input input = entry.input();
    String prompt = variant.isForm() ? prompts.of(entry) : input.prompt();
    if (!prompt.isEmpty()) {
      return prompt;
    }
    if (naming == Naming.NOTHING && variant.isForm() && !input.label().isEmpty()) {
      return input.label();
    }
    if (entry.isBlank() && (!variant.isForm() || naming != Naming.LABEL)) {
      return NOTHING;
    }
    return messages.text(
        switch (input.kind()) {
          case DATE -> "word.chooseDate";
          case CHOICE, SCORE, FLAG -> "word.chooseItem";
          case COMBO -> input.choices().isEmpty() ? "word.clickToFill" : "word.chooseItem";
          default -> "word.clickToFill";
        });
  }
}
