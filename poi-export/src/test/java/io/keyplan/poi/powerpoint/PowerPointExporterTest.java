package io.keyplan.poi.powerpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.keyplan.testing.ExporterContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.BeforeAll;

class PowerPointExporterTest extends ExporterContract {

  /** The contract's longest texts repeat themselves so much that POI takes them for an attack. */
  @BeforeAll
  static void lets_poi_read_what_compresses_well() {
    ZipSecureFile.setMinInflateRatio(0.001);
  }

  @Override
  protected Exporter exporter() {
    return new PowerPointExporter();
  }

  @Override
  protected Format format() {
    return Format.POWERPOINT;
  }

  /** Opens a deck with Apache POI's own slide show, then reads all its texts. */
  @Override
  protected String textOf(byte[] file) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
      DeckParts parts = DeckParts.read(file);
      assertThat(show.getSlides()).hasSameSizeAs(parts.slides());
      return parts.text();
    }
  }
}
