package io.keyplan.lint;

/** How much a finding matters, the most first. */
public enum Severity {
  /** The plan contradicts itself: whatever the reader knows, something in it cannot be right. */
  ERROR,
  /** The plan lacks what makes it work, or its dates have run past it. */
  WARNING,
  /** The plan would be better with it. */
  INFO
}
