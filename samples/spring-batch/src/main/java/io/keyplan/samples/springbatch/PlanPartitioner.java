package io.keyplan.samples.springbatch;

import io.keyplan.batch.PlanStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Divides the plans of a file into ranges of the same length, none of them empty. */
class PlanPartitioner implements Partitioner {

  static final String FIRST = "first";
  static final String END = "end";
  static final String NUMBER = "number";

  private final Path file;

  PlanPartitioner(Path file) {
    this.file = file;
  }

  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    int plans = count();
    int ranges = Math.min(gridSize, plans);
    Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
    for (int i = 0; i < ranges; i++) {
      ExecutionContext range = new ExecutionContext();
      range.putInt(FIRST, (int) ((long) plans * i / ranges));
      range.putInt(END, (int) ((long) plans * (i + 1) / ranges));
      range.putInt(NUMBER, i);
      partitions.put("range-" + i, range);
    }
    return partitions;
  }

  private int count() {
    try (PlanStream plans = PlanStream.open(file)) {
      int count = 0;
      while (plans.hasNext()) {
        plans.next();
        count++;
      }
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
