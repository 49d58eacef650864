package io.keyplan.document;

/** How a document is meant to be read, where a format gives a choice. */
public enum DocumentShape {
  /** Shown to an audience, one thought a page. */
  PRESENTATION,
  /** Read as pages. */
  REPORT,
  /** All on one page. */
  ONE_PAGE
}
