package io.keyplan.model.choice;

/** How often the plan is reviewed. */
public enum Cadence {
  WEEKLY,
  FORTNIGHTLY,
  MONTHLY,
  QUARTERLY,
  HALF_YEARLY,
  YEARLY
}
