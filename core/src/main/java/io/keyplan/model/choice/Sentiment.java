package io.keyplan.model.choice;

/** Attitude of a person towards us. */
public enum Sentiment {
  /** Sells for us inside. */
  CHAMPION,
  /** For us. */
  SUPPORTER,
  /** Neither for us nor against us. */
  NEUTRAL,
  /** Has doubts about us. */
  SCEPTIC,
  /** Against us. */
  OPPONENT,
  /** Nobody knows. */
  UNKNOWN
}
