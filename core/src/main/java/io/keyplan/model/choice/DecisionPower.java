package io.keyplan.model.choice;

/** What a person can decide in a purchase. */
public enum DecisionPower {
  FINAL_DECISION,
  APPROVES_BUDGET,
  RECOMMENDS,
  USES,
  NONE
}
