package io.keyplan.batch;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Does work in a thread beside the caller's, which is left to itself when the work takes too long:
 * Java can ask a thread to end, but not make it. Not thread-safe.
 */
final class TimeLimit implements AutoCloseable {

  /** How long a thread may take to end when it is asked to. */
  private static final long GRACE_MILLIS = 500;

  private final Duration most;
  private final AtomicInteger hanging;
  private @Nullable ExecutorService worker;

  /**
   * Creates a limit.
   *
   * @param most how long work may take; zero for as long as it takes
   * @param hanging counts the threads that do not end
   */
  TimeLimit(Duration most, AtomicInteger hanging) {
    this.most = most;
    this.hanging = hanging;
  }

  /**
   * Does work and gives its result.
   *
   * @throws TimeoutException if it takes too long
   * @throws ExecutionException if it fails
   */
  <T> T call(Callable<T> work) throws InterruptedException, TimeoutException, ExecutionException {
    if (most.isZero()) {
      return directly(work);
    }
    if (worker == null) {
      worker = Executors.newSingleThreadExecutor(TimeLimit::thread);
    }
    Future<T> result = worker.submit(work);
    try {
      return result.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      close();
      throw e;
    } catch (TimeoutException e) {
      ExecutorService late = worker;
      close();
      if (!late.awaitTermination(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
        hanging.incrementAndGet();
      }
      throw e;
    }
  }

  /** Does work in the caller's thread; whatever it throws is the cause of one exception. */
  static <T> T directly(Callable<T> work) throws ExecutionException {
    try {
      return work.call();
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      throw new ExecutionException(e);
    }
  }

  @Override
  public void close() {
    if (worker != null) {
      worker.shutdownNow();
      worker = null;
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "keyplan-document");
    thread.setDaemon(true);
    return thread;
  }
}
