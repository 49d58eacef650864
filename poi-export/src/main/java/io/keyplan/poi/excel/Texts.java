package io.keyplan.poi.excel;

/** Tells texts that programs could take for something else. */
final class Texts {

  private Texts() {}

  /** Says whether a text begins as a formula could, once it is edited or saved as plain text. */
  static boolean looksLikeFormula(CellValue value) {
    if (!(value instanceof CellValue.Text text) || text.text().isEmpty()) {
      return false;
    }
    char first = text.text().charAt(0);
    return first == '='
        || first == '+'
        || first == '-'
        || first == '@'
        || first == '\t'
        || first == '\r'
        || first == '\n'
        || first == '\'';
  }
}
