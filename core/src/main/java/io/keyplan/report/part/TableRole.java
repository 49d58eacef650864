package io.keyplan.report.part;

/** What a table is a table of. */
public enum TableRole {
  /** Records, one a row, under the names of their fields. */
  RECORDS,
  /** Labelled values, a line each or two to a line. */
  FACTS,
  /** States, of rows against columns. */
  MATRIX,
  /** How far things are, with a bar each. */
  PROGRESS,
  /** What happens when, with a bar or a mark each among months. */
  TIMELINE
}
