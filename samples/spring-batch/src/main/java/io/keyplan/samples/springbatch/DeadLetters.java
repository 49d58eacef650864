package io.keyplan.samples.springbatch;

import io.keyplan.batch.PlanLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.batch.core.listener.SkipListener;

/** Writes what the step skips to a dead-letter file, which {@code keyplan batch} takes as input. */
class DeadLetters implements SkipListener<PlanLine, String> {

  private final Path file;

  DeadLetters(Path file) {
    this.file = file;
  }

  @Override
  public void onSkipInProcess(PlanLine line, Throwable cause) {
    if (cause instanceof IncompletePlanException incomplete) {
      add(incomplete.outcome().deadLetter().orElseThrow());
    }
  }

  private synchronized void add(String line) {
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
