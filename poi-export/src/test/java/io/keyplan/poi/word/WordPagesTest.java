package io.keyplan.poi.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Composer;
import io.keyplan.template.builtin.Templates;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents in Word take no more pages than they need. */
class WordPagesTest {

  @ParameterizedTest
  @CsvSource({
    "sales-account-plan, 4, en",
    "sales-account-plan, 4, fr-FR",
    "key-account-plan, 11, en",
    "key-account-plan, 12, fr-FR",
    "key-account-plan, 12, de",
    "account-map, 4, fr-FR",
    "simple-plan, 1, fr-FR"
  })
  void a_report_of_the_sample_keeps_its_budget(String template, int most, Locale locale)
      throws IOException {
    SampleClient sample = SampleClient.of(locale);
    Composer composer =
        new Composer(
            sample.plan(), Variant.SAMPLE, locale, LocalDate.of(2026, 1, 12), sample.pictures());

    int pages =
        new WordExporter()
            .export(
                Templates.builtIn().get(template).compose(composer),
                ExportOptions.standard(),
                OutputStream.nullOutputStream())
            .pages();

    assertThat(pages).isLessThanOrEqualTo(most);
  }
}
