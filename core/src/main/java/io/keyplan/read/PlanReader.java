package io.keyplan.read;

import io.keyplan.export.Format;
import io.keyplan.i18n.Texts;

/**
 * Reads what documents of one format show, by the addresses that the exporter of that format wrote.
 *
 * <p>A reader interprets nothing: it delivers texts and typed values with their addresses and
 * places. It takes every document as hostile: it keeps to the limits, fetches nothing, resolves no
 * external entity, runs nothing. Immutable and thread-safe. {@code ServiceLoader} finds readers
 * that have a public constructor without parameters and are registered as providers of this
 * interface.
 */
public interface PlanReader {

  /** Gives the format that the reader reads. */
  Format format();

  /**
   * Reads a document.
   *
   * @param document the bytes of the file; not changed
   * @return what it shows; without values where nothing in it is ours
   * @throws UnreadableDocumentException if the document is damaged, protected by a password, of
   *     another format, or larger than the limits allow
   */
  DocumentContent read(byte[] document, DocumentLimits limits);

  /**
   * Reads a document that may be written with texts beside the library's own.
   *
   * @param document the bytes of the file; not changed
   * @param texts the words of all languages, by which a reader knows what stands beside values; a
   *     reader that needs none ignores them
   * @return as the other method does
   * @throws UnreadableDocumentException as the other method does
   */
  default DocumentContent read(byte[] document, DocumentLimits limits, Texts texts) {
    return read(document, limits);
  }
}
