package io.keyplan.model;

/** State of a risk. */
public enum RiskStatus {
  OPEN,
  MONITORED,
  MITIGATED,
  OCCURRED,
  CLOSED
}
