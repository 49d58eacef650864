package io.keyplan.crm;

/** Thrown for a cell that cannot be read, with what would be right. */
final class UnreadableCell extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableCell(String message) {
    super(message, null, false, false);
  }
}
