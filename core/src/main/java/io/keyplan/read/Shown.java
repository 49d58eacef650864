package io.keyplan.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a document shows in a place: a text, or a typed value where the format has such.
 *
 * <p>A reader does not interpret texts; what a field can make of one is found out later, in the
 * language of the document.
 */
public sealed interface Shown {

  /** Nothing. */
  Shown BLANK = new Text("");

  /** Says whether nothing is shown. */
  default boolean isBlank() {
    return this instanceof Text text && text.text().isBlank();
  }

  /** Gives what is shown as programs write it: numbers with a point, days as in 2026-01-30. */
  default String plainText() {
    if (this instanceof Number number) {
      return number.value().toPlainString();
    } else if (this instanceof Percent percent) {
      return percent.percent().toPlainString();
    } else if (this instanceof Day day) {
      return day.date().toString();
    } else if (this instanceof Flag flag) {
      return String.valueOf(flag.value());
    }
    return ((Text) this).text();
  }

  /**
   * A text.
   *
   * @param text the text; paragraphs and lines are separated by {@code \n}
   */
  record Text(String text) implements Shown {
    /** Checks that the text is there. */
    public Text {
      Objects.requireNonNull(text, "text must not be null");
    }
  }

  /**
   * A number, also an amount of money.
   *
   * @param value the number
   */
  record Number(BigDecimal value) implements Shown {}

  /**
   * A percentage.
   *
   * @param percent 15 means 15 %
   */
  record Percent(BigDecimal percent) implements Shown {}

  /**
   * A day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements Shown {}

  /**
   * True or false.
   *
   * @param value the answer
   */
  record Flag(boolean value) implements Shown {}
}
