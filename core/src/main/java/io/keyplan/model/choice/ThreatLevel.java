package io.keyplan.model.choice;

/** Threat that a competitor poses. */
public enum ThreatLevel {
  LOW,
  MEDIUM,
  HIGH
}
