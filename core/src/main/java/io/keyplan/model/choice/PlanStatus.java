package io.keyplan.model.choice;

/** State of the plan itself. */
public enum PlanStatus {
  DRAFT,
  SUBMITTED,
  APPROVED,
  ACTIVE,
  INACTIVE,
  ARCHIVED
}
