package io.keyplan.batch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch is.
 *
 * @param plans plans that are done with, failed ones included
 * @param failedPlans plans of which something is missing
 * @param written documents that were written
 * @param unchanged documents that were there and unchanged
 * @param share how much of the input was taken, from 0 to 1; NaN where that is not known
 * @param elapsed time since the start
 * @param remaining time that is left at this rate; null where that is not known
 */
public record BatchProgress(
    long plans,
    long failedPlans,
    long written,
    long unchanged,
    double share,
    Duration elapsed,
    @Nullable Duration remaining) {

  private static final double NANOS = 1e9;

  /** Gives the documents that were written in a second. */
  public double documentsPerSecond() {
    return elapsed.isZero() ? 0 : written * NANOS / elapsed.toNanos();
  }
}
