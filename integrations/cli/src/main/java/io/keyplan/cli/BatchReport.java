package io.keyplan.cli;

import io.keyplan.batch.BatchListener;
import io.keyplan.batch.BatchProgress;
import io.keyplan.batch.BatchSummary;
import io.keyplan.batch.DocumentOutcome;
import io.keyplan.batch.PlanOutcome;
import io.keyplan.value.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * Tells how a batch goes: a bar where a person watches, a line now and then elsewhere, what failed,
 * and a summary at the end.
 */
final class BatchReport implements BatchListener, AutoCloseable {

  /** Who has more failures than this reads the dead-letter file. */
  private static final int MOST_FAILURES = 20;

  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final long MINUTE = 60;

  private final KeyplanCommand keyplan;
  private final Progress progress;
  private Duration next = PAUSE;
  private long failures;

  BatchReport(KeyplanCommand keyplan) {
    this.keyplan = keyplan;
    this.progress = Progress.of(keyplan, "Writing", Progress.SHARES);
  }

  @Override
  public void done(PlanOutcome outcome, BatchProgress now) {
    if (!outcome.isComplete()) {
      failed(outcome);
    }
    if (progress.isShown()) {
      progress.share(now.share(), rate(now));
    } else if (!keyplan.quiet() && now.elapsed().compareTo(next) >= 0) {
      keyplan.console().message(counts(now) + ", " + rate(now) + left(now));
      next = now.elapsed().plus(PAUSE);
    }
  }

  /** Prints the summary, and gives the command's exit code. */
  int print(BatchSummary summary) {
    progress.close();
    BatchProgress total = summary.total();
    Console console = keyplan.console();
    if (!keyplan.quiet()) {
      console.print(counts(total) + " in " + time(total.elapsed()) + ", " + rate(total));
      console.print("the manifest is " + summary.manifest());
    }
    if (summary.end() == BatchSummary.End.INTERRUPTED) {
      console.message("keyplan: stopped before the end; --resume does the rest");
    }
    if (summary.end() == BatchSummary.End.FAILED_FAST) {
      console.message("keyplan: ended with the first plan that failed; --resume does the rest");
    }
    for (Path kept : summary.kept()) {
      console.message(
          "keyplan: "
              + kept
              + " holds repairs and was left as it is: run it as INPUT, or take it away");
    }
    summary
        .deadLetters()
        .ifPresent(
            file ->
                console.message(
                    "keyplan: "
                        + Console.count(total.failedPlans(), "plan")
                        + " not complete: repair "
                        + file
                        + " and run it as INPUT"));
    return summary.isComplete() ? KeyplanCommand.DONE : KeyplanCommand.INCOMPLETE;
  }

  @Override
  public void close() {
    progress.close();
  }

  private void failed(PlanOutcome outcome) {
    if (++failures > MOST_FAILURES) {
      if (failures == MOST_FAILURES + 1) {
        keyplan.console().message("and more; the dead-letter file has them all");
      }
      return;
    }
    String place = outcome.line().place() + ": ";
    for (Problem problem : outcome.problems()) {
      say(place, (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ") + problem.message());
    }
    for (DocumentOutcome document : outcome.documents()) {
      if (!document.isThere()) {
        say(place, document.path() + " " + document.problem());
      }
    }
  }

  private void say(String place, String message) {
    keyplan.console().message(Console.Color.RED, "failed: ", place + message);
  }

  private static String counts(BatchProgress now) {
    return Console.count(now.plans(), "plan")
        + ", "
        + Console.count(now.written(), "document")
        + " written"
        + (now.unchanged() == 0 ? "" : ", " + now.unchanged() + " unchanged")
        + (now.failedPlans() == 0
            ? ""
            : ", " + Console.count(now.failedPlans(), "plan") + " failed");
  }

  private static String rate(BatchProgress now) {
    return now.written() == 0
        ? "nothing written"
        : String.format(Locale.ROOT, "%.1f documents/s", now.documentsPerSecond());
  }

  private static String left(BatchProgress now) {
    return now.remaining() == null ? "" : ", about " + time(now.remaining()) + " left";
  }

  private static String time(Duration time) {
    long seconds = time.toSeconds();
    return seconds < MINUTE
        ? String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3)
        : seconds / MINUTE + " min " + seconds % MINUTE + " s";
  }
}
