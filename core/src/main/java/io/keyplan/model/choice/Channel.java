package io.keyplan.model.choice;

/** Means of communication that a person prefers. */
public enum Channel {
  EMAIL,
  PHONE,
  VIDEO,
  IN_PERSON,
  MESSAGING,
  LETTER
}
