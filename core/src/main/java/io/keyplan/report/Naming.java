package io.keyplan.report;

/** What tells the reader of which field a value, or a place to write, is. */
enum Naming {
  /** A label beside it. */
  LABEL,
  /** The heading of its column, its place in a card, or the like. */
  PLACE,
  /** Nothing but the value itself. */
  NOTHING
}
