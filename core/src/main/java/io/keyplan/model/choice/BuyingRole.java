package io.keyplan.model.choice;

/** Part that a person plays in a purchase. */
public enum BuyingRole {
  DECISION_MAKER,
  ECONOMIC_BUYER,
  TECHNICAL_BUYER,
  APPROVER,
  EVALUATOR,
  INFLUENCER,
  CHAMPION,
  COACH,
  EXECUTIVE_SPONSOR,
  END_USER,
  GATEKEEPER,
  PROCUREMENT,
  LEGAL_COMPLIANCE,
  BLOCKER,
  PROJECT_MANAGER
}
