package io.keyplan.model.choice;

/** Who serves a business unit with an offering. */
public enum WhiteSpaceStatus {
  /** The unit buys it from us. */
  OURS,
  /** We are offering it. */
  OPEN_OPPORTUNITY,
  /** The unit could use it, and nobody has asked. */
  POTENTIAL,
  /** The unit buys it from somebody else. */
  COMPETITOR,
  /** The unit does it itself. */
  IN_HOUSE,
  /** The unit has no use for it. */
  NOT_APPLICABLE,
  /** Nobody knows. */
  UNKNOWN
}
