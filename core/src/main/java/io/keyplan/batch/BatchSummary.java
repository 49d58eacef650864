package io.keyplan.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a batch went.
 *
 * @param end why it ended
 * @param total the counts, and the time it took
 * @param manifest the record of what was made
 * @param deadLetters the plans of which something is missing; empty where there is none
 * @param kept dead-letter files of earlier runs that were left as they are, since somebody repaired
 *     something in them
 */
public record BatchSummary(
    End end, BatchProgress total, Path manifest, Optional<Path> deadLetters, List<Path> kept) {

  /** Copies the list. */
  public BatchSummary {
    kept = List.copyOf(kept);
  }

  /** Why a batch ended. */
  public enum End {
    /** The stream did. */
    COMPLETE,
    /** A plan failed, and the batch was to end with the first. */
    FAILED_FAST,
    /** The thread was interrupted. */
    INTERRUPTED
  }

  /** Says whether the whole stream was worked through and nothing is missing. */
  public boolean isComplete() {
    return end == End.COMPLETE && total.failedPlans() == 0;
  }
}
