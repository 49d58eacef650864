package io.keyplan.model.choice;

/** Kind of a line between two people beside the reporting line. */
public enum InfluenceKind {
  /** One follows the other’s advice. */
  INFLUENCE,
  /** They are at odds. */
  CONFLICT,
  /** A second line of report. */
  DOTTED
}
