package io.keyplan.model.choice;

/** Threat that a competitor poses. */
public enum ThreatLevel {
  /** Hardly matters here. */
  LOW,
  /** Has to be watched. */
  MEDIUM,
  /** May take the account from us. */
  HIGH
}
