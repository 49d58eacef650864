package io.keyplan.model.choice;

/** State of an objective. */
public enum ObjectiveStatus {
  NOT_STARTED,
  IN_PROGRESS,
  DEFERRED,
  ACHIEVED,
  CANCELLED;

  /** Says whether nothing is left to do. */
  public boolean isClosed() {
    return this == ACHIEVED || this == CANCELLED;
  }
}
