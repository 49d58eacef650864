package io.keyplan.batch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Counts what a batch has done. Not thread-safe. */
final class Tally {

  private final long start = System.nanoTime();
  private long plans;
  private long failedPlans;
  private long written;
  private long unchanged;

  void add(PlanOutcome outcome) {
    plans++;
    failedPlans += outcome.isComplete() ? 0 : 1;
    for (DocumentOutcome document : outcome.documents()) {
      written += document.status() == DocumentOutcome.Status.WRITTEN ? 1 : 0;
      unchanged += document.status() == DocumentOutcome.Status.UNCHANGED ? 1 : 0;
    }
  }

  /**
   * Gives the counts.
   *
   * @param share how much of the input was taken, from 0 to 1; NaN where that is not known
   */
  BatchProgress progress(double share) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    return new BatchProgress(
        plans, failedPlans, written, unchanged, share, elapsed, remaining(share, elapsed));
  }

  private static @Nullable Duration remaining(double share, Duration elapsed) {
    return share > 0 ? Duration.ofNanos((long) (elapsed.toNanos() * (1 - share) / share)) : null;
  }
}
