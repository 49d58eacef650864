package io.keyplan.model.choice;

/** What a person can decide in a purchase. */
public enum DecisionPower {
  /** Decides. */
  FINAL_DECISION,
  /** Releases the money. */
  APPROVES_BUDGET,
  /** Is asked, and heard. */
  RECOMMENDS,
  /** Works with what is bought, and has no say. */
  USES,
  /** Has no say. */
  NONE
}
