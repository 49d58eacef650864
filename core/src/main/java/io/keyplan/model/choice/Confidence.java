package io.keyplan.model.choice;

/** How sure a fact is. */
public enum Confidence {
  CONFIRMED,
  ASSUMED,
  UNKNOWN
}
