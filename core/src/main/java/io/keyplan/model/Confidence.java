package io.keyplan.model;

/** How sure a fact is. */
public enum Confidence {
  CONFIRMED,
  ASSUMED,
  UNKNOWN
}
