package io.keyplan.model.choice;

/** Priority of an action. */
public enum ActionPriority {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL
}
