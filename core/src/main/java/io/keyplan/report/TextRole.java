package io.keyplan.report;

/** What a paragraph is, which gives it its look. */
public enum TextRole {
  /** What kind of document it is, above its title. */
  KICKER,
  /** Whom or what the document is about. */
  TITLE,
  /** The name of a chapter. */
  HEADING_1,
  /** The name of a section within a chapter. */
  HEADING_2,
  /** The name of a section within a section. */
  HEADING_3,
  /** The sentence that a section comes down to. */
  HEADLINE,
  /** Running text. */
  BODY,
  /** A name above a text, a list or bars. */
  LABEL,
  /** A name above a table or a drawing. */
  CAPTION,
  /** What explains signs and lines. */
  NOTE,
  /** What says what to write. */
  HINT,
  /** What says that something is missing. */
  MISSING,
  /** A name above a highlighted text. */
  CALLOUT_LABEL,
  /** A highlighted text. */
  CALLOUT,
  /** The label of a fact in a strip. */
  FACT_LABEL,
  /** The label of a fact in a line. */
  FACT_TERM,
  /** The value of a fact. */
  FACT_VALUE,
  /** The name of a key figure. */
  FIGURE_LABEL,
  /** A key figure. */
  FIGURE_VALUE,
  /** What a key figure means. */
  FIGURE_COMMENT,
  /** The name of a column. */
  COLUMN_HEADING,
  /** A value in a table. */
  CELL,
  /** A value that matters more than those beside it. */
  STRONG_CELL,
  /** A value in a table that hardly fits. */
  TIGHT_CELL,
  /** The same, of a value that matters more. */
  STRONG_TIGHT_CELL
}
