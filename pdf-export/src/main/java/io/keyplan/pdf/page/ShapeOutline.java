package io.keyplan.pdf.page;

/** The outline of a form, and what a picture is cropped to. */
public enum ShapeOutline {
  /** A rectangle. */
  RECTANGLE,
  /** A rectangle with round corners. */
  ROUNDED,
  /** A rectangle with half circles at its ends. */
  PILL,
  /** An ellipse. */
  ELLIPSE,
  /** A square that stands on a corner. */
  DIAMOND
}
