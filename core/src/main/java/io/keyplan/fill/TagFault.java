package io.keyplan.fill;

/** Says why a tag cannot be understood. */
public final class TagFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the reason.
   *
   * @param why what is wrong and what would be right
   */
  TagFault(String why) {
    super(why, null, false, false);
  }

  /** Gives the reason. */
  public String why() {
    return String.valueOf(getMessage());
  }
}
