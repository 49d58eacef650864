package io.keyplan.pdf;

import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.keyplan.testing.ExporterContract;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PdfExporterTest extends ExporterContract {

  @Override
  protected Exporter exporter() {
    return new PdfExporter();
  }

  @Override
  protected Format format() {
    return Format.PDF;
  }

  @Override
  protected String textOf(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      // Keeps every glyph by its place, which takes most of the time for a thousand pages.
      stripper.setSuppressDuplicateOverlappingText(false);
      return TaggedText.of(file) + "\n" + stripper.getText(document);
    }
  }

  /** Takes most of its time to read a thousand pages again. */
  @Override
  @Test
  @Tag("slow")
  protected void forty_thousand_characters_are_taken_everywhere() throws IOException {
    super.forty_thousand_characters_are_taken_everywhere();
  }
}
