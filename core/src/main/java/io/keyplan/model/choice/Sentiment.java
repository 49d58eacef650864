package io.keyplan.model.choice;

/** Attitude of a person towards us. */
public enum Sentiment {
  CHAMPION,
  SUPPORTER,
  NEUTRAL,
  SCEPTIC,
  OPPONENT,
  UNKNOWN
}
