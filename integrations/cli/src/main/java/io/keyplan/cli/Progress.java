package io.keyplan.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far the work is: a bar where a person watches, nothing elsewhere. */
final class Progress implements AutoCloseable {

  /** The steps of work that knows which share of it is done. */
  static final int SHARES = 1000;

  private static final int WIDTH = 78;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Starts; the bar is seen where a person watches who did not ask for quiet. */
  static Progress of(KeyplanCommand keyplan, String task, int steps) {
    return keyplan.console().isTerminal(!keyplan.quiet())
        ? shown(task, steps, System.err)
        : hidden();
  }

  private static Progress shown(String task, int steps, PrintStream to) {
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

  /** Says whether there is a bar. */
  boolean isShown() {
    return bar != null;
  }

  /** Says that a step is done. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** Says which share is done, from 0 to 1 or NaN where that is not known, and how it goes. */
  void share(double done, String message) {
    if (bar != null) {
      bar.stepTo(Double.isNaN(done) ? 0 : (long) (done * SHARES));
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
