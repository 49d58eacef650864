package io.keyplan.poi.word.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a content control says of itself.
 *
 * @param tag its tag; empty for none
 * @param title what Word shows at it; empty for nothing
 * @param id its number; 0 for none
 * @param kind what can be entered
 * @param section whether it holds rows of a list, or one of them
 * @param prompt name of the building block with its prompt; empty for none
 * @param prompting whether the prompt is shown
 * @param binding the path of its value in the custom XML; empty when it is not bound
 * @param items what can be chosen
 * @param day the day that was chosen, ISO; empty for none
 * @param dayFormat how the day is shown, in Word's letters
 * @param dayLanguage language of the day; empty when it is that of the text
 * @param checked whether it is ticked; null for all but check boxes
 */
record ControlProperties(
    String tag,
    String title,
    int id,
    Kind kind,
    Section section,
    String prompt,
    boolean prompting,
    String binding,
    List<Item> items,
    String day,
    String dayFormat,
    String dayLanguage,
    @Nullable Boolean checked) {

  /** What can be entered into a control. */
  enum Kind {
    /** A text. */
    TEXT,
    /** A day. */
    DAY,
    /** One of several. */
    LIST,
    /** A tick. */
    CHECK,
    /** A picture. */
    PICTURE,
    /** Something that is made by Word itself. */
    BLOCK
  }

  /** What part of a list a control holds. */
  enum Section {
    /** None. */
    NONE,
    /** All rows. */
    ROWS,
    /** A row. */
    ROW
  }

  /**
   * Something to choose.
   *
   * @param label what is shown
   * @param value what is stored
   */
  record Item(String label, String value) {}

  /** The properties of a control that says nothing. */
  static final ControlProperties NONE =
      new ControlProperties(
          "", "", 0, Kind.TEXT, Section.NONE, "", false, "", List.of(), "", "", "", null);
}
