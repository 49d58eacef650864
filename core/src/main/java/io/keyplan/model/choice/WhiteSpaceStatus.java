package io.keyplan.model.choice;

/** Who serves a business unit with an offering. */
public enum WhiteSpaceStatus {
  OURS,
  OPEN_OPPORTUNITY,
  POTENTIAL,
  COMPETITOR,
  IN_HOUSE,
  NOT_APPLICABLE,
  UNKNOWN
}
