package io.keyplan.model.choice;

/** How much contact we have with a person. */
public enum Coverage {
  UNKNOWN,
  NO_CONTACT,
  BRIEF,
  MULTIPLE,
  IN_DEPTH
}
