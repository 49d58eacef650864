package io.keyplan.spring;

import io.keyplan.Publisher;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Makes documents in a thread beside once the application is there, so that the first that somebody
 * asks for does not wait for Java.
 */
public final class WarmUp implements ApplicationListener<ApplicationReadyEvent> {

  private static final Log LOG = LogFactory.getLog(WarmUp.class);

  private final Publisher publisher;
  private final CompletableFuture<Void> done = new CompletableFuture<>();

  /** Creates the listener. */
  public WarmUp(Publisher publisher) {
    this.publisher = publisher;
  }

  /**
   * Gives what is completed once documents have been made, or could not be: for a readiness probe
   * that waits for it.
   */
  public CompletableFuture<Void> done() {
    return done.copy();
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    Thread thread = new Thread(this::run, "keyplan-warm-up");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  private void run() {
    try {
      publisher.warmUp();
    } catch (RuntimeException e) {
      LOG.warn("a document of the sample client could not be made", e);
    } finally {
      done.complete(null);
    }
  }
}
