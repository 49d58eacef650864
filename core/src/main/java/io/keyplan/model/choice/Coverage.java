package io.keyplan.model.choice;

/** How much contact we have with a person. */
public enum Coverage {
  /** Nobody knows how much contact there is. */
  UNKNOWN,
  /** None of us has met the person. */
  NO_CONTACT,
  /** Met once or twice. */
  BRIEF,
  /** Met now and then, by several of us. */
  MULTIPLE,
  /** Known well. */
  IN_DEPTH
}
