package io.keyplan.poi.excel.fill;

/** A style that is added to those of a workbook. */
interface AddedStyle {

  /** Gives the code of its number format; empty where it has the number of one. */
  String code();
}
