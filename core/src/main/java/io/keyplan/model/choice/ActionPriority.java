package io.keyplan.model.choice;

/** Priority of an action. */
public enum ActionPriority {
  /** Can wait. */
  LOW,
  /** Belongs to the plan as agreed. */
  MEDIUM,
  /** Goes before others. */
  HIGH,
  /** The plan fails without it. */
  CRITICAL
}
