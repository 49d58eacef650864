package io.keyplan.model.choice;

/** Which way a KPI should move. */
public enum KpiDirection {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER
}
