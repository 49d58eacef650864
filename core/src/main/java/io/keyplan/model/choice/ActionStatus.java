package io.keyplan.model.choice;

/** Progress of an action, initiative or milestone. */
public enum ActionStatus implements Closable {
  /** Nobody has begun. */
  NOT_STARTED,
  /** Somebody is at it. */
  IN_PROGRESS,
  /** Cannot go on before something else happens. */
  BLOCKED,
  /** Put off on purpose. */
  DEFERRED,
  /** Done. */
  COMPLETED,
  /** Will not be done. */
  CANCELLED;

  @Override
  public boolean isClosed() {
    return this == COMPLETED || this == CANCELLED;
  }
}
