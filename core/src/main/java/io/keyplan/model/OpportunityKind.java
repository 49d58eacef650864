package io.keyplan.model;

/** Kind of growth. */
public enum OpportunityKind {
  NEW_BUSINESS,
  RENEWAL,
  UP_SELL,
  CROSS_SELL
}
