package io.keyplan.poi.word.plan;

import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Entry.Mark;
import io.keyplan.document.Input;
import io.keyplan.document.Variant;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;

/**
 * What entries show in the language of a document: values, the signs beside them, and prompts where
 * there is none. Immutable and thread-safe.
 */
public final class EntryTexts {

  /** An empty place that must not show in print, since it is not, or will be, filled by hand. */
  private static final String NOTHING = "\u00A0\u00A0\u00A0\u00A0";

  private final Variant variant;
  private final Messages messages;
  private final Formats formats;

  public EntryTexts(Document document) {
    this.variant = document.variant();
    this.messages = Messages.of(document);
    this.formats = Formats.of(document);
  }

  /** What tells the reader what belongs into an empty place. */
  public enum Place {
    /** A label beside it. */
    LABELLED,
    /** Nothing else. */
    UNLABELLED,
    /** The heading of its column, or the like. */
    CELL,
    /** The same, in a row that can be repeated. */
    CELL_OF_LIST
  }

  public Formats formats() {
    return formats;
  }

  public Messages messages() {
    return messages;
  }

  /** Says whether the document is to be filled by hand. */
  public boolean isForm() {
    return variant.isForm();
  }

  /** Gives what is shown of an entry; empty where it has no value. */
  public String text(Entry entry) {
    return formats.format(entry.datum());
  }

  /** Gives the text that is shown for an entry with its amount in thousands or millions. */
  public String compact(Entry entry) {
    return entry.isBlank()
        ? prompt(entry, Place.LABELLED)
        : formats.compact(entry.datum()) + sign(entry.mark());
  }

  /** Gives the sign behind a value that is no fact; empty for facts. */
  public String sign(Mark mark) {
    return mark == Mark.ASSUMED || mark == Mark.UNKNOWN
        ? "\u00A0" + messages.text("word.assumedSymbol")
        : "";
  }

  /** Gives the text that stands in the place of a value that is missing. */
  public String prompt(Entry entry, Place place) {
    Input input = entry.input();
    if (!input.prompt().isEmpty()) {
      return input.prompt();
    }
    if (place == Place.UNLABELLED && variant.isForm() && !input.label().isEmpty()) {
      return input.label();
    }
    if (entry.isBlank() && (!variant.isForm() || place != Place.LABELLED)) {
      return NOTHING;
    }
    return switch (input.kind()) {
      case DATE -> messages.text("word.chooseDate");
      case CHOICE, COMBO, SCORE, FLAG ->
          messages.text(
              input.choices().isEmpty() && input.kind() == Input.Kind.COMBO
                  ? "word.clickToFill"
                  : "word.chooseItem");
      default -> messages.text("word.clickToFill");
    };
  }

  /** Says whether an entry has anything to show, or to fill. */
  public boolean shows(Entry entry) {
    return !entry.isBlank() || variant.isForm() && entry.isEditable();
  }
}
