package io.keyplan.poi.excel.base;

import java.util.Optional;
import org.w3c.dom.Element;

/** Numbers in a workbook that somebody else made, which need not be any. */
final class CellNumber {

  private CellNumber() {}

  /** Reads a number from 0 on; nothing where there is none. */
  static Optional<Integer> of(String text) {
    String number = text.strip();
    return number.matches("[0-9]{1,9}") ? Optional.of(Integer.parseInt(number)) : Optional.empty();
  }

  /** Reads the number that an attribute has. */
  static Optional<Integer> of(Element element, String attribute) {
    return of(element.getAttribute(attribute));
  }
}
