package io.keyplan.model;

/** State of an objective. */
public enum ObjectiveStatus {
  NOT_STARTED,
  IN_PROGRESS,
  DEFERRED,
  ACHIEVED,
  CANCELLED
}
