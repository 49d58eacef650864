package io.keyplan.batch;

import io.keyplan.document.Document;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.keyplan.testing.OutlineExporter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Writes outlines after something else has happened. */
final class SlowExporter implements Exporter {

  private final OutlineExporter outlines = new OutlineExporter();
  private final Consumer<Document> before;

  SlowExporter(Consumer<Document> before) {
    this.before = before;
  }

  @Override
  public Format format() {
    return outlines.format();
  }

  @Override
  public ExportReport export(Document document, ExportOptions options, OutputStream out)
      throws IOException {
    before.accept(document);
    return outlines.export(document, options, out);
  }
}
