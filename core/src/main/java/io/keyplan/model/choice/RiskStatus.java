package io.keyplan.model.choice;

/** State of a risk. */
public enum RiskStatus {
  OPEN,
  MONITORED,
  MITIGATED,
  OCCURRED,
  CLOSED;

  /** Says whether nothing is left to do. */
  public boolean isClosed() {
    return this == MITIGATED || this == OCCURRED || this == CLOSED;
  }
}
