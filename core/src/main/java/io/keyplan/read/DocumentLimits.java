package io.keyplan.read;

/**
 * How much a document may hold; larger ones are refused before they fill the memory.
 *
 * @param bytes bytes of the file
 * @param unpackedBytes bytes of everything that is read of it when unpacked
 * @param parts files in a package, or objects in a PDF
 * @param values places that show a value
 * @param steps cells that formulas look at where a workbook has formulas without their values;
 *     characters of texts count, too
 */
public record DocumentLimits(long bytes, long unpackedBytes, int parts, int values, long steps) {

  /**
   * The limits that hold when nothing is said: files of 64 MiB and 256 MiB unpacked, which is four
   * times the largest workbook of 50,000 actions, 20,000 parts, two million values, and five
   * million steps of formulas, which take about a second.
   */
  public static final DocumentLimits STANDARD =
      new DocumentLimits(64L << 20, 256L << 20, 20_000, 2_000_000, 5_000_000);

  /** How much memory reading takes for each byte that is unpacked, its tree included. */
  private static final int MEMORY_OF_A_BYTE = 4;

  private static final int MEMORY_OF_A_VALUE = 500;

  /**
   * Gives the limits that fit a heap: the standard ones, or less where reading that much would take
   * more memory than there is. From 1 GiB on they are the standard ones; with 256 MiB a Word
   * document of 5,000 actions is still read.
   *
   * @param bytes size of the heap, such as {@link Runtime#maxMemory}
   */
  public static DocumentLimits ofMemory(long bytes) {
    return new DocumentLimits(
        Math.max(1, Math.min(STANDARD.bytes, bytes / MEMORY_OF_A_BYTE / 2)),
        Math.max(1, Math.min(STANDARD.unpackedBytes, bytes / MEMORY_OF_A_BYTE)),
        STANDARD.parts,
        (int) Math.max(1, Math.min(STANDARD.values, bytes / MEMORY_OF_A_VALUE)),
        STANDARD.steps);
  }

  /** Checks that every limit lets something through. */
  public DocumentLimits {
    if (bytes < 1 || unpackedBytes < 1 || parts < 1 || values < 1 || steps < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /** Gives these limits with other bytes for the file. */
  public DocumentLimits withBytes(long value) {
    return new DocumentLimits(value, unpackedBytes, parts, values, steps);
  }

  /** Gives these limits with other bytes for what is unpacked. */
  public DocumentLimits withUnpackedBytes(long value) {
    return new DocumentLimits(bytes, value, parts, values, steps);
  }

  /** Gives these limits with another number of parts. */
  public DocumentLimits withParts(int value) {
    return new DocumentLimits(bytes, unpackedBytes, value, values, steps);
  }

  /** Gives these limits with another number of values. */
  public DocumentLimits withValues(int value) {
    return new DocumentLimits(bytes, unpackedBytes, parts, value, steps);
  }

  /** Gives these limits with another number of steps of formulas. */
  public DocumentLimits withSteps(long value) {
    return new DocumentLimits(bytes, unpackedBytes, parts, values, value);
  }
}
