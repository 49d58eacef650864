package io.keyplan.samples.springbatch;

import io.keyplan.batch.PlanOutcome;

/** Thrown for a plan of which something is missing, so that the step skips it. */
final class IncompletePlanException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient PlanOutcome outcome;

  IncompletePlanException(PlanOutcome outcome) {
    super(outcome.line().place() + ": " + outcome.deadLetter().orElse(""));
    this.outcome = outcome;
  }

  PlanOutcome outcome() {
    return outcome;
  }
}
