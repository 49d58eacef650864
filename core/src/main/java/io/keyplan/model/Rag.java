package io.keyplan.model;

/** Red, amber, green rating. */
public enum Rag {
  GREEN,
  AMBER,
  RED
}
