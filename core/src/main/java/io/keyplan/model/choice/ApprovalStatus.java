package io.keyplan.model.choice;

/** Approval of an action. */
public enum ApprovalStatus {
  /** An idea that nobody was asked about. */
  PROPOSED,
  /** Waits for a decision. */
  SUBMITTED,
  /** Approved. */
  ACCEPTED,
  /** Turned down. */
  REJECTED,
  /** Taken back by whoever proposed it. */
  WITHDRAWN
}
