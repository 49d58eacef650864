package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.brand.BaseKind;
import io.keyplan.brand.Brand;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandNote;
import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Reports on a company's paper. */
class PaperTest {

  private static final double MILLIMETRE = 72 / 25.4;
  private static final String RULE =
      "paper: {file: a.pdf, first: 1, next: 2, area: [25, 45, 20, 30]}";
  private static final Document REPORT =
      PdfFiles.compose("sales-account-plan", Variant.FILLED, Locale.FRANCE);
  private static final byte[] GOOD = paper(true);
  private static final byte[] WRITTEN = write(brand(RULE, GOOD));

  private static byte[] paper(boolean embedded) {
    try (PDDocument document = new PDDocument();
        InputStream in = PdfExporter.class.getResourceAsStream("font/LiberationSans-Regular.ttf")) {
      PDFont font =
          embedded
              ? PDType0Font.load(document, in)
              : new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      for (String text : List.of("Acme first", "Acme next")) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginMarkedContent(COSName.P);
          content.setNonStrokingColor(0.5f, 0f, 0.25f);
          if (!embedded) {
            content.setNonStrokingColor(0.1f, 0.2f, 0.3f, 0.4f);
          }
          content.addRect(0, 800, 595, 42);
          content.fill();
          content.beginText();
          content.setFont(font, 12);
          content.newLineAtOffset(40, 780);
          content.showText(text);
          content.endText();
          content.endMarkedContent();
        }
      }
      document.getDocumentInformation().setAuthor("Geheimnis");
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static Brand brand(String yaml, byte[] paper) {
    return Brand.of("acme.yaml", yaml, Map.of("a.pdf", paper), BrandLimits.STANDARD);
  }

  private static byte[] write(Brand brand) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfExporter().export(REPORT, ExportOptions.standard().withBrand(brand), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void every_page_lies_on_the_companys_paper_and_the_first_on_its_own() throws IOException {
    try (PDDocument document = Loader.loadPDF(WRITTEN)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document))
            .contains(page == 1 ? "Acme first" : "Acme next")
            .doesNotContain(page == 1 ? "Acme next" : "Acme first");
      }
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
    }
  }

  @Test
  void our_text_and_its_footers_stay_within_the_area() throws IOException {
    assertThat(outside(WRITTEN)).isEmpty();
  }

  /** A font that is a quarter wider and higher than Arial, as Verdana nearly is. */
  @Test
  void text_in_a_wide_font_stays_within_the_area_and_breaks_no_words() throws IOException {
    byte[] wide =
        write(
            Brand.of(
                "acme.yaml",
                RULE + "\nfonts: {Acme Wide: [wide.ttf]}\n",
                Map.of("a.pdf", GOOD, "wide.ttf", wideFont()),
                BrandLimits.STANDARD));

    assertThat(outside(wide)).isEmpty();
    assertThat(brokenWords(wide)).isEmpty();
    try (PDDocument document = Loader.loadPDF(wide);
        PDDocument usual = Loader.loadPDF(WRITTEN)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(usual.getNumberOfPages());
    }
  }

  /** Glyphs are the larger, the fewer of their units a size has. */
  private static byte[] wideFont() throws IOException {
    try (InputStream in =
        PdfExporter.class.getResourceAsStream("font/LiberationSans-Regular.ttf")) {
      ByteBuffer font = ByteBuffer.wrap(in.readAllBytes());
      int tables = font.getShort(4);
      for (int i = 0; i < tables; i++) {
        int entry = 12 + 16 * i;
        if (font.getInt(entry) == 0x68656164) {
          int head = font.getInt(entry + 8);
          font.putShort(head + 18, (short) (font.getShort(head + 18) * 4 / 5));
        }
      }
      return font.array();
    }
  }

  private static List<String> outside(byte[] file) throws IOException {
    List<String> outside = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> places) {
              TextPosition first = places.get(0);
              TextPosition last = places.get(places.size() - 1);
              boolean inside =
                  first.getXDirAdj() >= 25 * MILLIMETRE - 1
                      && last.getXDirAdj() + last.getWidthDirAdj() <= 595.3 - 20 * MILLIMETRE + 1
                      && first.getYDirAdj() - first.getHeightDir() >= 45 * MILLIMETRE - 1
                      && first.getYDirAdj() <= 841.9 - 30 * MILLIMETRE + 1;
              if (!inside && !text.contains("Acme")) {
                outside.add(
                    getCurrentPageNo()
                        + ": "
                        + text
                        + " at "
                        + first.getXDirAdj()
                        + ", "
                        + first.getYDirAdj());
              }
            }
          };
      stripper.getText(document);
    }
    return outside;
  }

  /** Columns are planned for the room between the margins of the paper, not of ours. */
  @Test
  void no_word_goes_on_in_the_next_line_for_its_last_letters() throws IOException {
    assertThat(brokenWords(WRITTEN)).isEmpty();
  }

  private static List<String> brokenWords(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      List<String> lines = new PDFTextStripper().getText(document).lines().toList();
      assertThat(lines).hasSizeGreaterThan(100);
      return lines.stream().filter(line -> line.matches("[b-xz]|0")).toList();
    }
  }

  @Test
  void a_report_on_good_paper_is_accessible_and_archivable_and_the_same_each_time() {
    assertThat(Conformance.ofReading(WRITTEN)).isEmpty();
    assertThat(write(brand(RULE, GOOD))).isEqualTo(WRITTEN);
    assertThat(new String(WRITTEN, StandardCharsets.ISO_8859_1)).doesNotContain("Geheimnis");
  }

  @Test
  void paper_that_archives_do_not_take_is_told_and_no_more_is_promised() throws IOException {
    Brand brand = brand(RULE, paper(false));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    List<Note> notes =
        new PdfExporter().export(REPORT, ExportOptions.standard().withBrand(brand), out).notes();

    assertThat(brand.notes(BaseKind.PAPER))
        .extracting(BrandNote::message)
        .anySatisfy(note -> assertThat(note).contains("Helvetica is not embedded"))
        .anySatisfy(note -> assertThat(note).contains("for print (CMYK)"));
    assertThat(notes)
        .extracting(Note::message)
        .anySatisfy(note -> assertThat(note).contains("neither PDF/A nor PDF/UA"));
    assertThat(out.toString(StandardCharsets.ISO_8859_1))
        .doesNotContain("<pdfaid:part>")
        .doesNotContain("<pdfuaid:part>");
  }

  @Test
  void a_logo_stands_on_white_paper_with_what_it_shows() throws IOException {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"20\">"
            + "<rect width=\"80\" height=\"20\" fill=\"#7b0041\"/></svg>";
    Brand logo =
        Brand.of(
            "acme.yaml",
            "logo: {file: a.svg, alt: The mark of Acme}",
            Map.of("a.svg", svg.getBytes(StandardCharsets.UTF_8)),
            BrandLimits.STANDARD);

    byte[] file = write(logo);

    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(shown(document.getDocumentCatalog().getStructureTreeRoot()))
          .contains("The mark of Acme");
    }
    assertThat(Conformance.ofReading(file)).isEmpty();
  }

  private static List<String> shown(PDStructureNode node) {
    List<String> shown = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        shown.add(element.getAlternateDescription());
        shown.addAll(shown(element));
      }
    }
    return shown;
  }

  @Test
  void what_cannot_be_paper_is_refused_with_the_reason() throws IOException {
    byte[] half = Arrays.copyOf(GOOD, GOOD.length / 2);

    assertThatThrownBy(() -> brand("paper: {file: a.pdf, first: 1, next: 3}", GOOD))
        .hasMessageContaining("has 2 pages, no page 3");
    assertThatThrownBy(() -> brand("paper: {file: a.pdf, area: [100, 45, 60, 30]}", GOOD))
        .hasMessageContaining("90 × 120 mm");
    assertThatThrownBy(() -> brand("paper: a.pdf", half)).hasMessageContaining("a.pdf");
    assertThatThrownBy(() -> brand("paper: a.pdf", protectedPaper()))
        .hasMessageContaining("password");
  }

  private static byte[] protectedPaper() throws IOException {
    try (PDDocument document = Loader.loadPDF(GOOD)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(document);
    }
  }
}
