package io.keyplan.register;

/** Where a register stands. */
public enum RegisterPlace {
  /** On upright pages. */
  PAGES,
  /** On slides, which are wide, and whose labels on a tint take a place of their own. */
  SLIDES
}
