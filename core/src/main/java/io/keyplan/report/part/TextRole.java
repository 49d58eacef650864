package io.keyplan.report.part;

/** What a paragraph is, which gives it its look. */
public enum TextRole {
  /** What kind of document it is, above its title. */
  KICKER,
  /** Whom or what the document is about. */
  TITLE,
  /** What kind of document it is, on the first page. */
  COVER_KICKER,
  /** Whom or what the document is about, on the first page. */
  COVER_TITLE,
  /** What the document is for, on the first page. */
  COVER_TEXT,
  /** The label of a fact on the first page. */
  COVER_LABEL,
  /** A fact on the first page. */
  COVER_VALUE,
  /** The name of a chapter in the table of contents. */
  CONTENTS_CHAPTER,
  /** The name of a section in the table of contents. */
  CONTENTS_SECTION,
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
  STRONG_TIGHT_CELL,
  /** A value that stands quietly below another in its cell. */
  CELL_DETAIL,
  /** The letter of a state in a matrix. */
  MATRIX_LETTER,
  /** A remark in a matrix. */
  MATRIX_NOTE,
  /** What a bar is about. */
  PROGRESS_TITLE,
  /** What stands behind a bar. */
  PROGRESS_COMMENT,
  /** How far something is, in percent. */
  PROGRESS_NUMBER,
  /** What is thought of it. */
  PROGRESS_STATE,
  /** What happens, in a timeline. */
  TIME_LABEL,
  /** Who does it or when it is, and how it stands. */
  TIME_DETAIL,
  /** An item of a list. */
  ITEM,
  /** An item that has details. */
  STRONG_ITEM,
  /** An item of a list in a narrow place. */
  NARROW_ITEM,
  /** The same, of an item that has details. */
  STRONG_NARROW_ITEM,
  /** The details of an item. */
  ITEM_DETAIL,
  /** A detail of an item, on a line of its own. */
  NARROW_DETAIL,
  /** A question to tick off. */
  CHECK_TEXT,
  /** Who finds out, and until when. */
  CHECK_SIDE,
  /** A name below a photo. */
  PORTRAIT_NAME,
  /** A job title below a photo. */
  PORTRAIT_TITLE,
  /** What else is known of somebody with a photo above. */
  PORTRAIT_DETAIL,
  /** A name beside a photo. */
  PROFILE_NAME,
  /** A job title beside a photo. */
  PROFILE_TITLE,
  /** What else is known of somebody with a photo beside. */
  PROFILE_DETAIL,
  /** The name of a field of a SWOT. */
  QUADRANT_HEADING,
  /** The large letter beside it, which only decorates. */
  QUADRANT_LETTER,
  /** A point of a SWOT. */
  QUADRANT_TEXT,
  /** The arrow before what follows from a point, which only decorates. */
  QUADRANT_ARROW,
  /** What follows from a point. */
  QUADRANT_DETAIL,
  /** The name of an axis of a grid. */
  AXIS,
  /** The name of a field of a grid. */
  FIELD_HEADING,
  /** Somebody in a field of a grid. */
  FIELD_TEXT,
  /** The name of a span of time. */
  PERIOD_HEADING,
  /** From when to when a span of time is. */
  PERIOD;

  /** Says whether such a text only decorates: it is said elsewhere as well. */
  public boolean isDecoration() {
    return this == QUADRANT_LETTER || this == QUADRANT_ARROW;
  }
}
