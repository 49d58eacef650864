package io.keyplan.samples.springbatch;

import io.keyplan.batch.PlanLine;
import org.springframework.batch.core.listener.SkipListener;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Records what a step skips, in the transaction of its chunk: in the manifest like every other
 * plan, and in a dead-letter file, which is an input itself once it is repaired.
 */
class FailedPlans implements SkipListener<PlanLine, String> {

  private final ItemWriter<String> manifest;
  private final ItemWriter<String> deadLetters;

  FailedPlans(ItemWriter<String> manifest, ItemWriter<String> deadLetters) {
    this.manifest = manifest;
    this.deadLetters = deadLetters;
  }

  @Override
  public void onSkipInProcess(PlanLine line, Throwable cause) {
    if (cause instanceof IncompletePlanException incomplete) {
      try {
        manifest.write(Chunk.of(incomplete.outcome().manifestLine()));
        deadLetters.write(Chunk.of(incomplete.outcome().deadLetter().orElseThrow()));
      } catch (Exception e) {
        throw new IllegalStateException(line.place() + " cannot be recorded as failed", e);
      }
    }
  }
}
