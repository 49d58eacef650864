package io.keyplan.model.choice;

/** Red, amber, green rating. */
public enum Rag {
  /** As planned. */
  GREEN,
  /** At risk. */
  AMBER,
  /** Off plan. */
  RED
}
