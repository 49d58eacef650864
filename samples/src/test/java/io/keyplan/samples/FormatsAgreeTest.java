package io.keyplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.document.Chart;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Section;
import io.keyplan.figure.ChartScale;
import io.keyplan.i18n.Formats;
import io.keyplan.model.AccountPlan;
import io.keyplan.testing.MiddlePlan;
import io.keyplan.testing.SparsePlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headlines, tiles, charts and tables of a plan say the same in every format. */
class FormatsAgreeTest {

  private static final String TEMPLATE = "strategic-presentation";

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void a_figure_reads_the_same_in_every_format(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    for (AccountPlan plan : List.of(SparsePlan.of(locale), MiddlePlan.of(locale))) {
      Publisher publisher = Publisher.builder().locale(locale).build();
      Document document = publisher.compose(plan, TEMPLATE);
      List<String> told = told(document, Formats.of(locale));

      assertThat(told).hasSizeGreaterThan(8);
      for (String format : List.of("docx", "pptx", "pdf")) {
        String text = text(publisher, plan, format);
        assertThat(told).as(format).allSatisfy(one -> assertThat(text).contains(one));
      }
      String workbook = text(publisher, plan, "xlsx");
      assertThat(amounts(document)).allSatisfy(one -> assertThat(workbook).contains(one));
      assertThat(text(publisher, plan, "pdf")).contains(chartLabels(document, Formats.of(locale)));
    }
  }

  private static Stream<Section> sections(Document document) {
    return document.sections().stream()
        .flatMap(section -> Stream.concat(Stream.of(section), section.sections().stream()));
  }

  /** Headlines, and the values and comments of tiles. */
  private static List<String> told(Document document, Formats formats) {
    return Stream.concat(
            sections(document).filter(Section::hasHeadline).map(Section::headline),
            figures(document)
                .flatMap(
                    figure -> Stream.of(formats.compact(figure.value().datum()), figure.comment())))
        .map(FormatsAgreeTest::spaced)
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static Stream<KeyFigures.Figure> figures(Document document) {
    return sections(document)
        .flatMap(section -> section.blocks().stream())
        .filter(KeyFigures.class::isInstance)
        .flatMap(block -> ((KeyFigures) block).figures().stream());
  }

  /** The amounts of tiles as a workbook holds them. */
  private static List<String> amounts(Document document) {
    return figures(document)
        .map(figure -> figure.value().datum())
        .filter(Datum.Amount.class::isInstance)
        .map(datum -> ((Datum.Amount) datum).value().toBigInteger().toString())
        .toList();
  }

  /** The sum of the last column of a stacked chart, else its last number, as its label tells it. */
  private static String chartLabels(Document document, Formats formats) {
    Chart chart =
        sections(document)
            .flatMap(section -> section.blocks().stream())
            .filter(Chart.class::isInstance)
            .map(Chart.class::cast)
            .findFirst()
            .orElseThrow();
    int last = chart.categories().size() - 1;
    List<BigDecimal> numbers =
        chart.series().stream()
            .map(series -> series.values().get(last))
            .filter(Objects::nonNull)
            .toList();
    BigDecimal shown =
        chart.kind() == Chart.Kind.STACKED_COLUMNS
            ? numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
            : numbers.get(numbers.size() - 1);
    ChartScale scale = ChartScale.of(chart, formats);
    return spaced(formats.number(scale.shown(shown), scale.places()));
  }

  private static String text(Publisher publisher, AccountPlan plan, String format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    publisher.publish(plan, TEMPLATE, format, out);
    return spaced(format.equals("pdf") ? pdf(out.toByteArray()) : office(out.toByteArray()));
  }

  private static String pdf(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String office(byte[] file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry
            .getName()
            .matches(".*(document|slides/slide\\d+|sheet\\d+|sharedStrings)\\.xml")) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          text.append(xml.replaceAll("</(?:w:p|a:p|v|t)>", "\n").replaceAll("<[^>]*>", ""));
        }
      }
    }
    return text.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\\h]+", " ").replaceAll("(?<=\\p{L}-) (?=\\p{L})", "").strip();
  }
}
