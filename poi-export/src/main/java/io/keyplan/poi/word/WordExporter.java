package io.keyplan.poi.word;

import io.keyplan.document.Document;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.keyplan.poi.word.write.DocumentWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes Microsoft Word documents.
 *
 * <p>Everything in them is Word's own: styles, tables, charts, drawings, and a content control for
 * every value that can be edited, tagged with the address of its field. Immutable and thread-safe.
 */
public final class WordExporter implements Exporter {

  /** Creates the exporter. */
  public WordExporter() {}

  @Override
  public Format format() {
    return Format.WORD;
  }

  @Override
  public ExportReport export(Document document, ExportOptions options, OutputStream out)
      throws IOException {
    Objects.requireNonNull(document, "document must not be null");
    return DocumentWriter.write(document, options, out);
  }
}
