package io.keyplan.model.choice;

/** Kind of growth. */
public enum OpportunityKind {
  /** Something that the client has not bought from us before. */
  NEW_BUSINESS,
  /** A contract that goes on. */
  RENEWAL,
  /** More, or better, of what the client has. */
  UP_SELL,
  /** Something else beside what the client has. */
  CROSS_SELL
}
