package io.keyplan.json;

/**
 * How plans are read: by default strictly and within {@link ReadLimits#STANDARD}. Immutable and
 * thread-safe.
 */
public final class ReadOptions {

  private static final ReadOptions STRICT = new ReadOptions(false, ReadLimits.STANDARD);

  private final boolean lenient;
  private final ReadLimits limits;

  private ReadOptions(boolean lenient, ReadLimits limits) {
    this.lenient = lenient;
    this.limits = limits;
  }

  /** Gives the options under which everything that is not right is a problem. */
  public static ReadOptions strict() {
    return STRICT;
  }

  /**
   * Gives the options under which what a plan can do without is only warned of: properties that it
   * does not know are left out. Everything else is as strict as ever.
   */
  public static ReadOptions lenient() {
    return new ReadOptions(true, ReadLimits.STANDARD);
  }

  /** Sets how much a file may hold. */
  public ReadOptions withLimits(ReadLimits value) {
    return new ReadOptions(lenient, value);
  }

  /** Says whether what a plan can do without is only warned of. */
  public boolean isLenient() {
    return lenient;
  }

  /** Gives how much a file may hold. */
  public ReadLimits limits() {
    return limits;
  }
}
