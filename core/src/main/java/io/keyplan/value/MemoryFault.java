package io.keyplan.value;

import org.jspecify.annotations.Nullable;

/** Says that Java has too little memory for what it was to do. */
public final class MemoryFault {

  /** Causes may go in circles. */
  private static final int MOST_CAUSES = 100;

  private static final long MEGABYTE = 1L << 20;

  private MemoryFault() {}

  /**
   * Tells what to do about a failure, such as {@code 256 MB of memory are not enough; …}: memory
   * that was not enough is no fault of the program, also where an exception was made of it.
   *
   * @return a sentence; empty if neither the failure nor one of its causes was want of memory
   */
  public static String of(Throwable failure) {
    @Nullable Throwable cause = failure;
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      if (cause instanceof OutOfMemoryError) {
        return Runtime.getRuntime().maxMemory() / MEGABYTE
            + " MB of memory are not enough; give Java more with -Xmx";
      }
      cause = cause.getCause();
    }
    return "";
  }
}
