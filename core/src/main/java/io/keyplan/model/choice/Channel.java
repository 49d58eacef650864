package io.keyplan.model.choice;

/** Means of communication that a person prefers. */
public enum Channel {
  /** Electronic mail. */
  EMAIL,
  /** Telephone. */
  PHONE,
  /** Video call. */
  VIDEO,
  /** A meeting in one room. */
  IN_PERSON,
  /** Short messages and chat. */
  MESSAGING,
  /** Paper mail. */
  LETTER
}
