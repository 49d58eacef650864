package io.keyplan.model.structure;

/** A list whose entries references name. */
public enum RefTarget {
  /** The client's people. */
  PERSON,
  /** Our people. */
  TEAM,
  /** The client's priorities. */
  PRIORITY,
  /** Goals. */
  GOAL,
  /** Objectives of all goals. */
  OBJECTIVE,
  /** Actions. */
  ACTION
}
