package io.keyplan.document;

import io.keyplan.value.Tone;
import java.util.List;

/**
 * What may be entered for a value, so that a format can offer the right control.
 *
 * @param kind what is entered
 * @param label the field's label
 * @param prompt what to write there, shown where the value is blank; empty for none
 * @param choices the values to choose from; empty where any value goes
 * @param examples texts as long as those that are usually entered, by which the room for them is
 *     measured; they are never shown; empty for unknown
 */
public record Input(
    Kind kind, String label, String prompt, List<Choice> choices, List<String> examples) {

  /** The input of a value that cannot be edited. */
  public static final Input NONE = new Input(Kind.NONE, "", "", List.of());

  /** Copies the lists. */
  public Input {
    choices = List.copyOf(choices);
    examples = List.copyOf(examples);
  }

  /** Says what may be entered where nobody knows how long it will be. */
  public Input(Kind kind, String label, String prompt, List<Choice> choices) {
    this(kind, label, prompt, choices, List.of());
  }

  /** Gives the input of another kind, without choices, under the same label and prompt. */
  public Input as(Kind other, List<String> newExamples) {
    return new Input(other, label, prompt, List.of(), newExamples);
  }

  /** What is entered. */
  public enum Kind {
    /** Nothing: the value cannot be edited. */
    NONE,
    /** A text in one line. */
    LINE,
    /** A text of several lines. */
    PARAGRAPH,
    /** A day. */
    DATE,
    /** A year. */
    YEAR,
    /** A number. */
    NUMBER,
    /** An amount of money. */
    AMOUNT,
    /** A percentage. */
    PERCENT,
    /** A score from 1 to 5. */
    SCORE,
    /** Yes or no. */
    FLAG,
    /** One of the choices. */
    CHOICE,
    /** One of the choices, or any other text. */
    COMBO,
    /** A picture. */
    PICTURE;

    /** Says whether a value may stand on several lines: a day or a number is not divided. */
    public boolean isDivided() {
      return switch (this) {
        case DATE, YEAR, NUMBER, AMOUNT, PERCENT, SCORE, CHOICE -> false;
        default -> true;
      };
    }
  }

  /**
   * A value to choose.
   *
   * @param code the value's name in data
   * @param label the value in words
   * @param tone what it means to the reader
   */
  public record Choice(String code, String label, Tone tone) {}
}
