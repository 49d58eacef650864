package io.keyplan.brand;

/**
 * Reads one kind of base file: learns what it offers, once, for all documents that are made with
 * it.
 *
 * <p>A reader takes every file as hostile: it keeps to the limits, fetches nothing and runs
 * nothing. Immutable and thread-safe; the same file and settings always give the same reading.
 * {@code ServiceLoader} finds readers that have a public constructor without parameters and are
 * registered as providers of this interface.
 */
public interface BrandReader {

  /** Gives the kind of files that the reader reads. */
  BaseKind kind();

  /**
   * Reads a base file.
   *
   * @param file the file, whose extension is one of its kind's
   * @param settings what the brand file says; also of other kinds of bases
   * @throws UnusableBaseException if the file is damaged, protected, too large or of another kind,
   *     or does not have what every document needs, with all that is wrong
   * @throws IllegalStateException if a library is missing, naming it
   */
  BaseReading read(BaseFile file, BrandSettings settings, BrandLimits limits);
}
