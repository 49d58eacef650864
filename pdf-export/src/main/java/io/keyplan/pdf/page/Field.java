package io.keyplan.pdf.page;

import java.util.List;

/**
 * A form field.
 *
 * @param name its name; see the description of the package {@code io.keyplan.pdf}
 * @param tooltip what to enter, for those who cannot see where it stands
 * @param kind what is entered
 * @param choices what there is to choose from
 * @param pattern pattern of a day, with {@code d}, {@code m} and {@code y}; empty for other kinds
 * @param size size of the text in points
 */
public record Field(
    String name, String tooltip, Kind kind, List<Choice> choices, String pattern, double size) {

  /** What is entered. */
  public enum Kind {
    /** One line of text. */
    LINE,
    /** Several lines of text. */
    PARAGRAPH,
    /** A day. */
    DATE,
    /** One of the choices. */
    CHOICE,
    /** One of the choices, or any other text. */
    COMBO,
    /** A tick. */
    TICK
  }

  /**
   * A value to choose.
   *
   * @param code the value in data
   * @param label the value in words
   */
  public record Choice(String code, String label) {}

  /** Copies the choices. */
  public Field {
    choices = List.copyOf(choices);
  }

  /** Gives the field as one of several lines. */
  public Field inLines() {
    return new Field(name, tooltip, Kind.PARAGRAPH, choices, pattern, size);
  }
}
