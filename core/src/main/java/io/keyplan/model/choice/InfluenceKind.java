package io.keyplan.model.choice;

/** Kind of a line between two people beside the reporting line. */
public enum InfluenceKind {
  INFLUENCE,
  CONFLICT,
  DOTTED
}
