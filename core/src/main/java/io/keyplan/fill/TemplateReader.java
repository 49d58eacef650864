package io.keyplan.fill;

import io.keyplan.export.Format;
import io.keyplan.read.DocumentLimits;

/**
 * Reads documents of one format that are to be filled.
 *
 * <p>A reader takes every document as hostile: it keeps to the limits, fetches nothing, runs
 * nothing and refuses macros. Immutable and thread-safe. {@code ServiceLoader} finds readers that
 * have a public constructor without parameters and are registered as providers of this interface.
 */
public interface TemplateReader {

  /** Gives the format that the reader reads, and that filled documents have. */
  Format format();

  /**
   * Reads a document. Mistakes in its tags are no failure; {@link FillableDocument#problems} lists
   * them.
   *
   * @param file the bytes of the file; not changed
   * @param sections the sections of ours that it can show
   * @throws io.keyplan.read.UnreadableDocumentException if it is damaged, protected by a password,
   *     of another format, larger than the limits allow, or has macros
   * @throws IllegalStateException if a library is missing, naming it
   */
  FillableDocument read(byte[] file, FillSections sections, DocumentLimits limits);
}
