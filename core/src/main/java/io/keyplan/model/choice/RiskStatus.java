package io.keyplan.model.choice;

/** State of a risk. */
public enum RiskStatus implements Closable {
  /** Nothing is done about it yet. */
  OPEN,
  /** Watched. */
  MONITORED,
  /** Something was done, and it is small now. */
  MITIGATED,
  /** It has happened. */
  OCCURRED,
  /** It can no longer happen. */
  CLOSED;

  @Override
  public boolean isClosed() {
    return this == MITIGATED || this == OCCURRED || this == CLOSED;
  }
}
