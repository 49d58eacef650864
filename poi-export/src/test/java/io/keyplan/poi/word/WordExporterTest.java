package io.keyplan.poi.word;

import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.keyplan.testing.ExporterContract;
import java.io.IOException;

class WordExporterTest extends ExporterContract {

  @Override
  protected Exporter exporter() {
    return new WordExporter();
  }

  @Override
  protected Format format() {
    return Format.WORD;
  }

  @Override
  protected String textOf(byte[] file) throws IOException {
    WordPackage read = WordPackage.read(file);
    read.xmlParts().forEach(read::xml);
    return read.pageText();
  }
}
