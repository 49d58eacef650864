package io.keyplan.model;

/** Attitude of a person towards us. */
public enum Sentiment {
  CHAMPION,
  SUPPORTER,
  NEUTRAL,
  SCEPTIC,
  OPPONENT,
  UNKNOWN
}
