package io.keyplan.model;

/** Priority of an action. */
public enum ActionPriority {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL
}
