package io.keyplan.read;

/**
 * How much a document may hold; larger ones are refused before they fill the memory.
 *
 * @param bytes bytes of the file
 * @param unpackedBytes bytes of everything that is read of it when unpacked
 * @param parts files in a package, or objects in a PDF
 * @param values places that show a value
 */
public record DocumentLimits(long bytes, long unpackedBytes, int parts, int values) {

  /**
   * The limits that hold when nothing is said: files of 64 MiB and 256 MiB unpacked, which is four
   * times the largest workbook of 50,000 actions, 20,000 parts and two million values.
   */
  public static final DocumentLimits STANDARD =
      new DocumentLimits(64L << 20, 256L << 20, 20_000, 2_000_000);

  /** Checks that every limit lets something through. */
  public DocumentLimits {
    if (bytes < 1 || unpackedBytes < 1 || parts < 1 || values < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /** Gives these limits with other bytes for the file. */
  public DocumentLimits withBytes(long value) {
    return new DocumentLimits(value, unpackedBytes, parts, values);
  }

  /** Gives these limits with other bytes for what is unpacked. */
  public DocumentLimits withUnpackedBytes(long value) {
    return new DocumentLimits(bytes, value, parts, values);
  }

  /** Gives these limits with another number of parts. */
  public DocumentLimits withParts(int value) {
    return new DocumentLimits(bytes, unpackedBytes, value, values);
  }

  /** Gives these limits with another number of values. */
  public DocumentLimits withValues(int value) {
    return new DocumentLimits(bytes, unpackedBytes, parts, value);
  }
}
