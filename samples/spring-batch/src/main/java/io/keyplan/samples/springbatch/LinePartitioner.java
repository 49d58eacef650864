package io.keyplan.samples.springbatch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Divides the lines of a file into ranges of the same length. */
class LinePartitioner implements Partitioner {

  static final String FIRST = "first";
  static final String COUNT = "count";
  static final String NUMBER = "number";

  private final Path file;

  LinePartitioner(Path file) {
    this.file = file;
  }

  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    int lines = lines();
    Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
    for (int i = 0; i < gridSize; i++) {
      int first = (int) ((long) lines * i / gridSize);
      int end = (int) ((long) lines * (i + 1) / gridSize);
      ExecutionContext range = new ExecutionContext();
      range.putInt(FIRST, first);
      range.putInt(COUNT, end - first);
      range.putInt(NUMBER, i);
      partitions.put("lines-" + i, range);
    }
    return partitions;
  }

  private int lines() {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return (int) reader.lines().count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
