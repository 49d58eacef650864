package io.keyplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Section;
import io.keyplan.i18n.Formats;
import io.keyplan.model.AccountPlan;
import io.keyplan.testing.MiddlePlan;
import io.keyplan.testing.SparsePlan;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headlines and tiles of a plan say the same in every format. */
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
        String text = text(publisher, plan, format, locale);
        assertThat(told).as(format).allSatisfy(one -> assertThat(text).contains(one));
      }
      String workbook = text(publisher, plan, "xlsx", locale);
      assertThat(amounts(document, Formats.of(locale)))
          .allSatisfy(one -> assertThat(workbook).contains(one));
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

  /** The amounts of tiles as a workbook shows them: in full. */
  private static List<String> amounts(Document document, Formats formats) {
    return figures(document)
        .map(figure -> figure.value().datum())
        .filter(Datum.Amount.class::isInstance)
        .map(formats::format)
        .map(FormatsAgreeTest::spaced)
        .toList();
  }

  private static String text(Publisher publisher, AccountPlan plan, String format, Locale locale)
      throws IOException {
    byte[] file = publisher.publication(plan, TEMPLATE, format).bytes();
    return spaced(DocumentTexts.of(file, format, locale));
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\\h]+", " ").replaceAll("(?<=\\p{L}-) (?=\\p{L})", "").strip();
  }
}
