package io.keyplan.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One run of a batch. The caller's thread reads the stream no further ahead than one plan for each
 * worker; workers take plans in order, and record each when it is done.
 */
final class BatchRun {

  private static final long PAUSE_MILLIS = 50;
  private static final long PATIENCE_SECONDS = 10;

  /** Exporters that hang once may hang again; this many, and something is wrong with all. */
  private static final int MOST_HANGING = 16;

  /** A plan and its place in the order of the stream; no plan tells a worker to end. */
  private record Task(@Nullable PlanLine line, long number) {}

  private final PlanStream plans;
  private final PlanWork work;
  private final DocumentStore store;
  private final NameClaims claims;
  private final Manifest manifest;
  private final DeadLetterFile dead;
  private final boolean resume;
  private final boolean failFast;
  private final UnaryOperator<PlanLine> folders;
  private final BatchListener listener;
  private final Tally tally = new Tally();
  private final AtomicInteger hanging = new AtomicInteger();
  private final List<Thread> workers = new ArrayList<>();
  private volatile double share = Double.NaN;
  private volatile BatchSummary.@Nullable End stopped;
  private volatile @Nullable Throwable failure;

  BatchRun(
      PlanStream plans,
      PlanWork work,
      DocumentStore store,
      NameClaims claims,
      Manifest manifest,
      DeadLetterFile dead,
      boolean resume,
      boolean failFast,
      UnaryOperator<PlanLine> folders,
      BatchListener listener) {
    this.plans = plans;
    this.work = work;
    this.store = store;
    this.claims = claims;
    this.manifest = manifest;
    this.dead = dead;
    this.resume = resume;
    this.failFast = failFast;
    this.folders = folders;
    this.listener = listener;
  }

  /** Runs, and says why it ended. */
  BatchSummary.End run(@Nullable PlanLine first, int threads, Duration timeLimit)
      throws IOException {
    BlockingQueue<Task> queue = new ArrayBlockingQueue<>(threads);
    for (int i = 1; i <= threads; i++) {
      Thread worker = new Thread(() -> work(queue, timeLimit), "keyplan-batch-" + i);
      worker.setDaemon(true);
      workers.add(worker);
      worker.start();
    }
    try {
      feed(first, queue);
    } catch (InterruptedException e) {
      stop(BatchSummary.End.INTERRUPTED, null);
    } catch (RuntimeException | Error e) {
      stop(BatchSummary.End.INTERRUPTED, e);
    }
    boolean interrupted = join();
    throwFailure();
    BatchSummary.End end = stopped;
    if (interrupted || end == BatchSummary.End.INTERRUPTED) {
      Thread.currentThread().interrupt();
    }
    return end == null ? BatchSummary.End.COMPLETE : end;
  }

  /** Gives what was done. */
  BatchProgress progress() {
    synchronized (tally) {
      return tally.progress(share);
    }
  }

  private void feed(@Nullable PlanLine first, BlockingQueue<Task> queue)
      throws InterruptedException {
    PlanLine line = first;
    long number = 0;
    while (line != null && stopped == null) {
      put(queue, new Task(line, number++));
      share = plans.share();
      line = stopped == null && plans.hasNext() ? plans.next() : null;
    }
    for (int i = 0; i < workers.size(); i++) {
      put(queue, new Task(null, 0));
    }
  }

  /** Waits for a place in the queue, unless nobody will take anything from it any more. */
  private void put(BlockingQueue<Task> queue, Task task) throws InterruptedException {
    while (!queue.offer(task, PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
      if (workers.stream().noneMatch(Thread::isAlive)) {
        return;
      }
    }
  }

  private void work(BlockingQueue<Task> queue, Duration timeLimit) {
    try (TimeLimit limit = new TimeLimit(timeLimit, hanging)) {
      while (true) {
        Task task = queue.take();
        if (task.line() == null) {
          return;
        }
        take(task.number(), task.line(), limit);
      }
    } catch (InterruptedException e) {
      // Somebody else stopped the run and said why.
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException | Error e) {
      stop(BatchSummary.End.INTERRUPTED, e);
    }
  }

  private void take(long number, PlanLine line, TimeLimit limit)
      throws IOException, InterruptedException {
    NameClaims.Turn turn = claims.turn(number, line);
    if (stopped == null) {
      List<Recorded> earlier = resume ? manifest.recorded(line.hash()) : List.of();
      record(work.apply(folders.apply(line), store, earlier, turn, limit));
    }
    turn.pass();
  }

  private void record(PlanOutcome outcome) throws UnwritableStoreException {
    synchronized (tally) {
      if (!outcome.isComplete()) {
        dead.add(outcome.deadLetter().orElseThrow());
      }
      if (!outcome.isUnchanged()) {
        manifest.add(outcome.manifestLine());
      }
      tally.add(outcome);
      listener.done(outcome, tally.progress(share));
      if (failFast && !outcome.isComplete() && stopped == null) {
        stopped = BatchSummary.End.FAILED_FAST;
      }
    }
    if (hanging.get() > MOST_HANGING) {
      throw new IllegalStateException(
          hanging
              + " documents took too long and do not end; the last of "
              + outcome.line().place());
    }
  }

  private synchronized void stop(BatchSummary.End end, @Nullable Throwable cause) {
    if (failure == null) {
      failure = cause;
    }
    stopped = end;
    workers.forEach(Thread::interrupt);
  }

  /** Waits for the workers; says whether this thread was interrupted meanwhile. */
  private boolean join() {
    boolean interrupted = false;
    long patience = Long.MAX_VALUE;
    for (Thread worker : workers) {
      while (worker.isAlive() && System.nanoTime() < patience) {
        try {
          worker.join(PAUSE_MILLIS);
        } catch (InterruptedException e) {
          interrupted = true;
          stop(BatchSummary.End.INTERRUPTED, null);
        }
        if (stopped == BatchSummary.End.INTERRUPTED && patience == Long.MAX_VALUE) {
          patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        }
      }
    }
    return interrupted;
  }

  private void throwFailure() throws IOException {
    Throwable cause = failure;
    if (cause instanceof UncheckedIOException unchecked) {
      throw unchecked.getCause();
    }
    if (cause instanceof IOException io) {
      throw io;
    }
    if (cause instanceof RuntimeException runtime) {
      throw runtime;
    }
    if (cause instanceof Error error) {
      throw error;
    }
  }
}
