package io.keyplan.model.choice;

/** Part that a person plays in a purchase. */
public enum BuyingRole {
  /** Says yes or no in the end. */
  DECISION_MAKER,
  /** Releases the money. */
  ECONOMIC_BUYER,
  /** Judges whether the solution fits, and can rule it out. */
  TECHNICAL_BUYER,
  /** Has to agree before the decision holds. */
  APPROVER,
  /** Compares the offers. */
  EVALUATOR,
  /** Is listened to by those who decide. */
  INFLUENCER,
  /** Sells for us inside. */
  CHAMPION,
  /** Tells us how the client decides. */
  COACH,
  /** Stands behind the project at the top. */
  EXECUTIVE_SPONSOR,
  /** Works with what is bought. */
  END_USER,
  /** Decides who gets through to the others. */
  GATEKEEPER,
  /** Negotiates price and terms. */
  PROCUREMENT,
  /** Checks contracts and rules. */
  LEGAL_COMPLIANCE,
  /** Works against the purchase. */
  BLOCKER,
  /** Runs the project at the client. */
  PROJECT_MANAGER
}
