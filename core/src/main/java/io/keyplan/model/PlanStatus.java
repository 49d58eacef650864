package io.keyplan.model;

/** State of the plan itself. */
public enum PlanStatus {
  DRAFT,
  SUBMITTED,
  APPROVED,
  ACTIVE,
  INACTIVE,
  ARCHIVED
}
