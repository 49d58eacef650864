package io.keyplan.samples.springbatch;

import io.keyplan.batch.PlanLine;
import io.keyplan.batch.PlanStream;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/** Reads a range of the plans of a file; a step that is restarted goes on where it stopped. */
class PlanReader extends AbstractItemCountingItemStreamItemReader<PlanLine> {

  private final Path file;
  private @Nullable PlanStream plans;

  /**
   * Creates the reader.
   *
   * @param first number of the first plan to read, from zero
   * @param end number after that of the last
   */
  PlanReader(Path file, int first, int end) {
    this.file = file;
    setName("plans");
    setCurrentItemCount(first);
    setMaxItemCount(end);
  }

  @Override
  protected void doOpen() throws IOException {
    plans = PlanStream.open(file);
  }

  @Override
  protected @Nullable PlanLine doRead() {
    return plans != null && plans.hasNext() ? plans.next() : null;
  }

  /** The inherited method counts from the first plan of the range. */
  @Override
  protected void jumpToItem(int number) {
    for (int i = 0; i < number; i++) {
      doRead();
    }
  }

  @Override
  protected void doClose() throws IOException {
    if (plans != null) {
      plans.close();
      plans = null;
    }
  }
}
