package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.testing.ProbeDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReadingTest {

  @Test
  void a_document_is_read_in_the_order_of_its_sections() throws IOException {
    byte[] file = PdfFiles.write(PdfFiles.compose("simple-plan", Variant.SAMPLE, Locale.FRANCE));

    String text = TaggedText.of(file);

    assertThat(text)
        .containsSubsequence(
            "PLAN DE COMPTE SIMPLE\n",
            "Groupe Hélios Santé\n",
            "DATE\n",
            "12 janv. 2026\n",
            "Devenir le partenaire énergie de référence des 42 cliniques du groupe et porter le",
            "Équipe\n",
            "Camille Laurent\n",
            "Plan d’action\n",
            "Étape d’action\n",
            "Responsable\n",
            "Plan de rattrapage région Sud\n");
  }

  @Test
  void the_heading_of_a_table_is_read_once() throws IOException {
    String text = TaggedText.of(PdfFiles.write(ProbeDocument.rows(200)));

    assertThat(text.split("Column 3\n", -1)).hasSize(2);
    assertThat(text).containsSubsequence("row1", "row100", "row200");
  }

  @Test
  void bookmarks_language_and_title_are_there() throws IOException {
    byte[] file =
        PdfFiles.write(PdfFiles.compose("key-account-plan", Variant.SAMPLE, Locale.FRANCE));

    try (PDDocument document = Loader.loadPDF(file)) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("fr-FR");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Groupe Hélios Santé – Plan de gestion de compte clé");
      assertThat(catalog.getDocumentOutline().children())
          .extracting(item -> item.getTitle())
          .contains("1. Profil du client", "7. Suivi et évaluation des performances");
      assertThat(catalog.getDocumentOutline().getFirstChild().findDestinationPage(document))
          .isNotNull();
    }
  }

  @Test
  void arabic_is_joined_and_comes_back_as_it_was_written() throws IOException {
    byte[] arabic;
    try (InputStream in = ReadingTest.class.getResourceAsStream("NotoSansArabic-subset.ttf")) {
      arabic = in.readAllBytes();
    }
    PdfExporter exporter = PdfExporter.builder().fallbackFont(arabic).build();
    String words = "السلام عليكم في الاجتماع";

    byte[] file = PdfFiles.write(exporter, ProbeDocument.ofText(words));

    assertThat(Conformance.ofReading(file)).isEmpty();
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(document)).contains(words);
    }
  }

  @Test
  void hebrew_and_latin_stand_side_by_side() throws IOException {
    byte[] file = PdfFiles.write(ProbeDocument.ofText("Hello שלום עולם end"));

    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(document)).contains("Hello שלום עולם end");
    }
  }

  @Test
  void a_soft_hyphen_is_drawn_where_a_line_ends_and_nowhere_else() throws IOException {
    String word = "Donau\u00ADdampf\u00ADschifffahrts\u00ADgesellschaft";

    byte[] file =
        PdfFiles.write(ProbeDocument.ofText("soft\u00ADhyphen " + (word + " ").repeat(20)));

    String drawn = TaggedText.of(file);
    assertThat(drawn).contains("softhyphen ").doesNotContain("soft\u00AD");
    try (PDDocument document = Loader.loadPDF(file)) {
      String read = new PDFTextStripper().getText(document);
      long divided = read.lines().filter(line -> line.matches(".*(Donau|dampf|fahrts)")).count();
      assertThat(divided).isPositive().isEqualTo(drawn.chars().filter(c -> c == 0xAD).count());
    }
  }

  @Test
  void a_character_that_no_font_has_is_shown_as_a_box_reported_and_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ExportReport report =
        new PdfExporter()
            .export(ProbeDocument.ofText("plan 重点 end"), ExportOptions.standard(), out);

    assertThat(report.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.message()).contains("U+70B9, U+91CD", "fallback"));
    assertThat(TaggedText.of(out.toByteArray())).contains("plan 重点 end");
  }

  @Test
  void a_file_that_is_no_font_is_refused() {
    assertThatThrownBy(() -> PdfExporter.builder().fallbackFont(new byte[100]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TrueType");
  }
}
