package io.keyplan.model.choice;

/** How sure a fact is. */
public enum Confidence {
  /** Somebody who knows has said so. */
  CONFIRMED,
  /** We think so; shown with a mark. */
  ASSUMED,
  /** Nobody knows; an open question. */
  UNKNOWN
}
