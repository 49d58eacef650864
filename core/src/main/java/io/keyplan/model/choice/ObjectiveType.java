package io.keyplan.model.choice;

/** What an objective is about. */
public enum ObjectiveType {
  /** What we sell. */
  REVENUE,
  /** How well we stand with people. */
  RELATIONSHIP,
  /** That the client stays. */
  RETENTION,
  /** That the client buys more. */
  EXPANSION,
  /** How content the client is. */
  SATISFACTION,
  /** How much the client uses what was bought. */
  ADOPTION,
  /** That we deliver as promised. */
  DELIVERY,
  /** What is new between us. */
  INNOVATION
}
