package io.keyplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.export.Exporter;
import io.keyplan.export.Exporters;
import io.keyplan.export.Format;
import io.keyplan.testing.ExporterContract;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextExporterTest extends ExporterContract {

  @Override
  protected Exporter exporter() {
    return new TextExporter();
  }

  @Override
  protected Format format() {
    return new Format("txt", "text/plain", "Plain text");
  }

  @Override
  protected String textOf(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  @Test
  void it_is_found_where_it_is_registered_as_a_service() {
    assertThat(Exporters.discover().forFormat("txt")).isInstanceOf(TextExporter.class);
  }
}
