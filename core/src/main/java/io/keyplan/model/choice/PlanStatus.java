package io.keyplan.model.choice;

/** State of the plan itself. */
public enum PlanStatus {
  /** Being written. */
  DRAFT,
  /** Waits for approval. */
  SUBMITTED,
  /** Approved, and not begun. */
  APPROVED,
  /** Being carried out. */
  ACTIVE,
  /** Not being carried out at the moment. */
  INACTIVE,
  /** Kept for the record. */
  ARCHIVED
}
