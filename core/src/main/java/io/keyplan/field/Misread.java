package io.keyplan.field;

/** Says why a text is no value of its field; never leaves the package. */
final class Misread extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the reason.
   *
   * @param why the part of a sentence that says it, such as {@code there is no month 13}
   */
  Misread(String why) {
    super(why, null, false, false);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
