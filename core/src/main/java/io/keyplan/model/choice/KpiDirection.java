package io.keyplan.model.choice;

/** Which way a KPI should move. */
public enum KpiDirection {
  /** More is better, as with revenue. */
  HIGHER_IS_BETTER,
  /** Less is better, as with complaints. */
  LOWER_IS_BETTER
}
