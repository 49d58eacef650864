package io.keyplan.model.choice;

/** Progress of an action, initiative or milestone. */
public enum ActionStatus {
  NOT_STARTED,
  IN_PROGRESS,
  BLOCKED,
  DEFERRED,
  COMPLETED,
  CANCELLED;

  /** Says whether nothing is left to do. */
  public boolean isClosed() {
    return this == COMPLETED || this == CANCELLED;
  }
}
