package io.keyplan.model.choice;

/** Approval of an action. */
public enum ApprovalStatus {
  PROPOSED,
  SUBMITTED,
  ACCEPTED,
  REJECTED,
  WITHDRAWN
}
