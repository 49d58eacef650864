package io.keyplan.testing;

import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import java.nio.charset.StandardCharsets;

class OutlineExporterTest extends ExporterContract {

  @Override
  protected Exporter exporter() {
    return new OutlineExporter();
  }

  @Override
  protected Format format() {
    return OutlineExporter.FORMAT;
  }

  @Override
  protected String textOf(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).replace('⏎', '\n');
  }
}
