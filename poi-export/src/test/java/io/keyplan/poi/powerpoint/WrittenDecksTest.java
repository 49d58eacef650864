package io.keyplan.poi.powerpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.model.AccountPlan;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.ExtremePlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenDecksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);

  static Stream<Arguments> decks() {
    return Templates.builtIn().all().stream()
        .flatMap(
            template ->
                Stream.of(Variant.SAMPLE, Variant.BLANK, Variant.GUIDED)
                    .flatMap(
                        variant ->
                            Stream.of(Locale.FRANCE, Locale.UK)
                                .map(locale -> Arguments.of(template.id(), variant, locale))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("decks")
  void nothing_is_cut_off_covered_too_small_or_nameless(
      String template, Variant variant, Locale locale) throws IOException {
    SampleClient sample = SampleClient.of(locale);
    byte[] file = write(template, sample.plan(), variant, locale, sample.pictures());

    assertThat(DeckReview.defects(file)).isEmpty();
    assertThat(DeckLint.defects(file)).isEmpty();
  }

  static Stream<String> templates() {
    return Templates.builtIn().all().stream().map(Template::id);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nor_is_it_in_an_extreme_plan(String template) throws IOException {
    byte[] file =
        write(template, ExtremePlan.create(), Variant.FILLED, Locale.FRANCE, Pictures.NONE);

    assertThat(DeckReview.defects(file)).isEmpty();
    assertThat(DeckLint.defects(file)).isEmpty();
  }

  private static byte[] write(
      String template, AccountPlan plan, Variant variant, Locale locale, Pictures pictures)
      throws IOException {
    Document document =
        Templates.builtIn()
            .get(template)
            .compose(new Composer(plan, variant, locale, TODAY, pictures));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PowerPointExporter().export(document, ExportOptions.standard(), out);
    return out.toByteArray();
  }
}
