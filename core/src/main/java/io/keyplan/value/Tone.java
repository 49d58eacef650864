package io.keyplan.value;

/** What a value means to its reader: the theme gives each tone a text colour and a tint. */
public enum Tone {
  /** Neither good nor bad. */
  NEUTRAL,
  /** Under way, for information. */
  INFO,
  /** Good. */
  POSITIVE,
  /** Needs attention. */
  WARNING,
  /** Bad. */
  NEGATIVE
}
