package io.keyplan.model.choice;

/** How often the plan is reviewed. */
public enum Cadence {
  /** Every week. */
  WEEKLY,
  /** Every two weeks. */
  FORTNIGHTLY,
  /** Every month. */
  MONTHLY,
  /** Every three months. */
  QUARTERLY,
  /** Every six months. */
  HALF_YEARLY,
  /** Every year. */
  YEARLY
}
