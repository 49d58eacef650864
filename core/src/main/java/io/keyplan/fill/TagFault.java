package io.keyplan.fill;

/** Says why a tag cannot be understood. */
final class TagFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the reason.
   *
   * @param why what is wrong and what would be right
   */
  TagFault(String why) {
    super(why, null, false, false);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
