package io.keyplan.model.choice;

/** Kind of growth. */
public enum OpportunityKind {
  NEW_BUSINESS,
  RENEWAL,
  UP_SELL,
  CROSS_SELL
}
