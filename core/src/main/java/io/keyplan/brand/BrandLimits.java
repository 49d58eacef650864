package io.keyplan.brand;

/**
 * How large the files of a brand may be, so that a broken or hostile one costs neither memory nor
 * time.
 *
 * @param bytes bytes of one file
 * @param total bytes of all files together, which stay in memory as long as the brand
 * @param unpackedBytes bytes of everything in a base file when unpacked
 * @param parts files in a base file
 */
public record BrandLimits(long bytes, long total, long unpackedBytes, int parts) {

  /**
   * The limits that hold when nothing is said: 32 MiB a file, 64 MiB for all of them, 128 MiB
   * unpacked and 5,000 parts. The largest of 40 decks that companies hand out has 20 MB.
   */
  public static final BrandLimits STANDARD =
      new BrandLimits(32L << 20, 64L << 20, 128L << 20, 5_000);

  /** How much memory reading takes for each byte that is unpacked, its trees included. */
  private static final int MEMORY_OF_A_BYTE = 4;

  /** Checks that every limit lets something through. */
  public BrandLimits {
    if (bytes < 1 || total < 1 || unpackedBytes < 1 || parts < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /**
   * Gives the limits that fit a heap: the standard ones, or less where reading that much would take
   * more memory than there is.
   *
   * @param heap size of the heap in bytes, such as {@link Runtime#maxMemory}
   */
  public static BrandLimits ofMemory(long heap) {
    long most = Math.max(1, heap / MEMORY_OF_A_BYTE);
    return new BrandLimits(
        Math.min(STANDARD.bytes, most),
        Math.min(STANDARD.total, most),
        Math.min(STANDARD.unpackedBytes, most),
        STANDARD.parts);
  }
}
