package io.keyplan.poi.excel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a cell holds. */
sealed interface CellValue {

  /** Nothing. */
  CellValue BLANK = new Blank();

  /** Day 0 of Excel's calendar, which takes 1900 for a leap year; right from 1 March 1900 on. */
  LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

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
    return ChronoUnit.DAYS.between(DAY_ZERO, day);
  }

  /** Gives what is seen: the value of a formula, or the value itself. */
  default CellValue shown() {
    return this instanceof Formula formula ? formula.value() : this;
  }
}
