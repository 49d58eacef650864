package io.keyplan.poi.excel.workbook;

import io.keyplan.poi.excel.names.CellNumbers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a cell holds. */
public sealed interface CellValue {

  /** Nothing. */
  CellValue BLANK = new Blank();

  /** Nothing. */
  record Blank() implements CellValue {}

  /** A text, never taken for a formula. */
  record Text(String text) implements CellValue {}

  /** A number, a share of one, or a day. */
  record Number(double number) implements CellValue {}

  /**
   * A formula, without the equals sign, with its value.
   *
   * @param formula the formula in the file's notation
   * @param value its value for the data of the document
   */
  record Formula(String formula, CellValue value) implements CellValue {}

  /** Gives a text, or nothing for an empty one. */
  static CellValue of(String text) {
    return text.isEmpty() ? BLANK : new Text(text);
  }

  /** Gives a number. */
  static CellValue of(double number) {
    return new Number(number);
  }

  /** Gives a day. */
  static CellValue of(LocalDate day) {
    return new Number(serial(day));
  }

  /** Gives a formula with its value. */
  static CellValue formula(String formula, CellValue value) {
    return new Formula(formula, value);
  }

  /** Gives the number of a day. */
  static double serial(LocalDate day) {
    return ChronoUnit.DAYS.between(CellNumbers.DAY_ZERO, day);
  }

  /** Gives what is seen: the value of a formula, or the value itself. */
  default CellValue shown() {
    return this instanceof Formula formula ? formula.value() : this;
  }

  /** Says whether a text begins as a formula could, once it is edited or saved as plain text. */
  default boolean looksLikeFormula() {
    return this instanceof Text text
        && !text.text().isEmpty()
        && "=+-@\t\r\n'".indexOf(text.text().charAt(0)) >= 0;
  }
}
