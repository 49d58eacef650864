package io.keyplan.pdf.font;

/** The faces of the main font. */
public enum Weight {
  /** Upright, of usual weight. */
  REGULAR,
  /** Upright and bold. */
  BOLD,
  /** Slanted. */
  ITALIC
}
