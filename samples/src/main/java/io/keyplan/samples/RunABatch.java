package io.keyplan.samples;

import io.keyplan.batch.Batch;
import io.keyplan.batch.BatchSummary;
import io.keyplan.batch.DocumentSet;
import io.keyplan.batch.PlanStream;
import java.io.IOException;
import java.nio.file.Path;

/** Makes documents of many plans. */
final class RunABatch {

  private RunABatch() {}

  /**
   * Runs the sample.
   *
   * @param args the file of plans, and the folder to write to
   */
  public static void main(String[] args) throws IOException {
    Path input = Path.of(args[0]);
    Path folder = Path.of(args[1]);

    // snippet: batch
    DocumentSet set =
        DocumentSet.builder().documents("strategic-presentation.pptx", "one-page.pdf").build();
    try (PlanStream plans = PlanStream.open(input)) {
      BatchSummary summary = Batch.builder(set, folder).resume(true).build().run(plans);
      summary.deadLetters().ifPresent(file -> System.err.println("repair " + file));
    }
    // end
  }
}
