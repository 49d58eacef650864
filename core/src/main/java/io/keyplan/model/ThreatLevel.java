package io.keyplan.model;

/** Threat that a competitor poses. */
public enum ThreatLevel {
  LOW,
  MEDIUM,
  HIGH
}
