package io.keyplan.batch;

/**
 * Is told how far a batch is. Called by one thread at a time, and soon to return: the batch waits.
 */
public interface BatchListener {

  /** A listener that does nothing. */
  BatchListener NONE = new BatchListener() {};

  /** Takes the outcome of a plan. */
  default void done(PlanOutcome outcome, BatchProgress progress) {}
}
