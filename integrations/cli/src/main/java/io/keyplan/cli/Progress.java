package io.keyplan.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far the work is: a bar where a person watches, nothing elsewhere. */
final class Progress implements AutoCloseable {

  private static final int WIDTH = 78;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Starts with a bar. */
  static Progress shown(String task, int steps, PrintStream to) {
    // A consumer of its own: the default one starts the terminal library, which takes long.
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(100)
            .clearDisplayOnFinish()
            .setConsumer(new ConsoleProgressBarConsumer(to, WIDTH))
            .build());
  }

  /** Starts without anything to see. */
  static Progress hidden() {
    return new Progress(null);
  }

  /** Says that a step is done. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** Says how many steps are done, and how it goes. */
  void at(int steps, String message) {
    if (bar != null) {
      bar.stepTo(steps);
      bar.setExtraMessage(message);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
