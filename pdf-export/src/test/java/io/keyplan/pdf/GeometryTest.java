package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Chart;
import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.testing.LongerTexts;
import io.keyplan.testing.ProbeDocument;
import io.keyplan.testing.RandomPlans;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeometryTest {

  /** Letters of neighbouring lines may come this near, in points. */
  private static final double TOLERANCE = 1.2;

  /** A line of text in its place. */
  private record Written(String text, Rectangle2D box) {}

  static Stream<String> templates() {
    return PdfFiles.templates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void no_text_lies_on_another_or_leaves_its_page(String template) throws IOException {
    check(PdfFiles.compose(template, Variant.SAMPLE, Locale.FRANCE));
    check(PdfFiles.compose(template, Variant.GUIDED, Locale.FRANCE));
    check(PdfFiles.compose(RandomPlans.of(7), template, Locale.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void texts_of_other_languages_and_longer_ones_fit(String template) throws IOException {
    check(PdfFiles.compose(template, Variant.SAMPLE, Locale.GERMAN));
    check(PdfFiles.compose(template, Variant.SAMPLE, LongerTexts.source()));
    check(PdfFiles.compose(template, Variant.GUIDED, LongerTexts.source()));
  }

  @Test
  void bars_below_zero_and_their_numbers_stand_at_the_left_of_the_axis() throws IOException {
    Chart chart =
        new Chart(
            "gap",
            Chart.Kind.BARS,
            "Gap",
            List.of("North", "South", "West"),
            List.of(
                new Chart.Series(
                    "Gap",
                    Chart.Role.ACTUAL,
                    List.of(new BigDecimal("-300"), new BigDecimal("900"), new BigDecimal("1")))),
            Chart.Unit.NUMBER,
            "",
            "Gaps");
    try (PDDocument file = Loader.loadPDF(PdfFiles.write(ProbeDocument.of(chart)))) {
      List<Written> lines = lines(file.getPage(0));

      Rectangle2D below = box(lines, "−300");
      assertThat(below.getMaxX()).isLessThan(box(lines, "1").getMinX() - 50);
      assertThat(below.getMinX()).isGreaterThan(box(lines, "North").getMaxX());
    }
  }

  private static Rectangle2D box(List<Written> lines, String text) {
    return lines.stream().filter(line -> line.text().equals(text)).findFirst().orElseThrow().box();
  }

  private static void check(Document document) throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfFiles.write(document))) {
      int number = 0;
      for (PDPage page : file.getPages()) {
        check(lines(page), page.getMediaBox(), document.template() + " page " + ++number);
      }
    }
  }

  private static void check(List<Written> lines, PDRectangle page, String where) {
    for (int i = 0; i < lines.size(); i++) {
      Written line = lines.get(i);
      assertThat(line.box().getMinX()).as("%s: %s", where, line).isGreaterThan(15);
      assertThat(line.box().getMaxX()).as("%s: %s", where, line).isLessThan(page.getWidth() - 15);
      assertThat(line.box().getMinY()).as("%s: %s", where, line).isGreaterThan(10);
      assertThat(line.box().getMaxY()).as("%s: %s", where, line).isLessThan(page.getHeight() - 10);
      for (Written other : lines.subList(i + 1, lines.size())) {
        Rectangle2D common = line.box().createIntersection(other.box());
        assertThat(common.getWidth() > TOLERANCE && common.getHeight() > TOLERANCE)
            .as("%s: %s lies on %s", where, line, other)
            .isFalse();
      }
    }
  }

  /** Puts the letters that follow each other on a line together. */
  private static List<Written> lines(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    List<Written> lines = new ArrayList<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      collect(content, lines);
    }
    return lines;
  }

  private static void collect(PDMarkedContent content, List<Written> lines) {
    Rectangle2D box = null;
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof PDMarkedContent inner) {
        if (box != null) {
          lines.add(new Written(text.toString(), box));
          box = null;
          text.setLength(0);
        }
        collect(inner, lines);
      } else if (part instanceof TextPosition glyph && !glyph.getUnicode().isBlank()) {
        Rectangle2D letter = box(glyph);
        boolean follows =
            box != null
                && Math.abs(letter.getMaxY() - box.getMaxY()) < 1
                && letter.getMinX() - box.getMaxX() < 8
                && letter.getMinX() > box.getMinX();
        if (box != null && !follows) {
          lines.add(new Written(text.toString(), box));
          box = null;
          text.setLength(0);
        }
        box = box == null ? letter : box.createUnion(letter);
        text.append(glyph.getUnicode());
      }
    }
    if (box != null) {
      lines.add(new Written(text.toString(), box));
    }
  }

  /** Gives the place of a letter as high as a small one is. */
  private static Rectangle2D box(TextPosition glyph) {
    double high = glyph.getFontSizeInPt() * 0.7;
    return new Rectangle2D.Double(
        glyph.getXDirAdj(), glyph.getYDirAdj() - high, glyph.getWidthDirAdj(), high);
  }
}
