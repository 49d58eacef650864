package io.keyplan.model.choice;

/** Red, amber, green rating. */
public enum Rag {
  GREEN,
  AMBER,
  RED
}
