package io.keyplan.pdf.box;

/** Where lines, or boxes, stand. */
public enum Align {
  /** Where reading begins, or at the top. */
  START,
  /** In the middle. */
  CENTER,
  /** Where reading ends, or at the bottom. */
  END
}
