package io.keyplan.poi.excel;

import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.keyplan.testing.ExporterContract;
import java.io.IOException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ExcelExporterTest extends ExporterContract {

  /** A text of one repeated word is packed so well that POI takes it for an attack. */
  @BeforeAll
  static void allowWellPackedTexts() {
    ZipSecureFile.setMinInflateRatio(0.001);
  }

  @AfterAll
  static void forbidThemAgain() {
    ZipSecureFile.setMinInflateRatio(0.01);
  }

  @Override
  protected Exporter exporter() {
    return new ExcelExporter();
  }

  @Override
  protected Format format() {
    return Format.EXCEL;
  }

  @Override
  protected String textOf(byte[] file) throws IOException {
    WorkbookLint.check(file);
    return WorkbookText.of(file);
  }
}
