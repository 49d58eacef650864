package io.keyplan.model;

/** Approval of an action. */
public enum ApprovalStatus {
  PROPOSED,
  SUBMITTED,
  ACCEPTED,
  REJECTED,
  WITHDRAWN
}
