package io.keyplan.poi.log;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.NoOpThreadContextMap;
import org.apache.logging.log4j.spi.Provider;

/**
 * Logs errors of Apache POI to the standard error where an application has no logging of Log4j.
 * Log4j does that by itself, yet complains first that it found nothing better; and commons-logging,
 * which PDFBox logs with, asks Log4j as soon as its API is there. Every other provider goes first.
 *
 * <p>The class path finds it; a module could not provide it where Log4j may be missing, and there
 * commons-logging does not see Log4j.
 */
public final class LastProvider extends Provider {

  private static final int LOWEST = 0;

  /** Creates the provider, for Log4j. */
  public LastProvider() {
    super(LOWEST, CURRENT_VERSION, SimpleLoggerContextFactory.class, NoOpThreadContextMap.class);
  }
}
