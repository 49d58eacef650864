package io.keyplan.model.choice;

/** State of an objective. */
public enum ObjectiveStatus implements Closable {
  /** Nobody has begun. */
  NOT_STARTED,
  /** Somebody is at it. */
  IN_PROGRESS,
  /** Put off on purpose. */
  DEFERRED,
  /** Reached. */
  ACHIEVED,
  /** Given up. */
  CANCELLED;

  @Override
  public boolean isClosed() {
    return this == ACHIEVED || this == CANCELLED;
  }
}
