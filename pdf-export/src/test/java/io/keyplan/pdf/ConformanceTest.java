package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Variant;
import io.keyplan.testing.ExtremePlan;
import io.keyplan.testing.ProbeDocument;
import io.keyplan.testing.RandomPlans;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceTest {

  static Stream<String> templates() {
    return PdfFiles.templates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_document_to_read_is_accessible_and_archivable(String template) {
    Document document = PdfFiles.compose(template, Variant.SAMPLE, Locale.FRANCE);

    assertThat(Conformance.ofReading(PdfFiles.write(document))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_form_is_accessible(String template) {
    Document guided = PdfFiles.compose(template, Variant.GUIDED, Locale.US);
    Document blank = PdfFiles.compose(template, Variant.BLANK, Locale.FRANCE);

    assertThat(Conformance.ofForm(PdfFiles.write(guided))).isEmpty();
    assertThat(Conformance.ofForm(PdfFiles.write(blank))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_block_is_accessible_in_every_shape(DocumentShape shape) {
    Document filled = ProbeDocument.full(Variant.FILLED, shape, Locale.ENGLISH);
    Document form = ProbeDocument.full(Variant.GUIDED, shape, Locale.ENGLISH);

    assertThat(Conformance.ofReading(PdfFiles.write(filled))).isEmpty();
    assertThat(Conformance.ofForm(PdfFiles.write(form))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"account-map", "one-page"})
  void a_plan_of_the_largest_size_is_accessible_and_archivable(String template) {
    Document document = PdfFiles.compose(ExtremePlan.create(), template, Locale.FRANCE);

    assertThat(Conformance.ofReading(PdfFiles.write(document))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_random_plan_is_accessible_and_archivable(String template) {
    Document document = PdfFiles.compose(RandomPlans.of(3), template, Locale.ENGLISH);

    assertThat(Conformance.ofReading(PdfFiles.write(document))).isEmpty();
  }

  @Test
  void texts_of_all_scripts_are_accessible_and_archivable() {
    Document document = ProbeDocument.saying("a\u0000b مرحبا (שלום) 重点 👩‍👩‍👧 \uD83D");

    assertThat(Conformance.ofReading(PdfFiles.write(document))).isEmpty();
  }
}
