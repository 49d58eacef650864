package io.keyplan.export;

import io.keyplan.document.Document;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes documents in one format.
 *
 * <p>An exporter is immutable and thread-safe, and the same document and options always give the
 * same bytes, in any time zone and locale. It shows every block or reports what it could not show;
 * it never drops anything silently. {@code ServiceLoader} finds exporters that have a public
 * constructor without parameters and are registered as providers of this interface.
 */
public interface Exporter {

  /** Gives the format that the exporter writes. */
  Format format();

  /**
   * Writes a document.
   *
   * @param out where the bytes go; flushed and left open
   * @return what could not be shown as it is, and how large the document came out
   * @throws IOException if {@code out} fails
   * @throws ExportException if the document cannot be written
   */
  ExportReport export(Document document, ExportOptions options, OutputStream out)
      throws IOException;
}
