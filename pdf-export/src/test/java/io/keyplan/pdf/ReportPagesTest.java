package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Variant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports take no more pages than they need, all of them upright. */
class ReportPagesTest {

  @ParameterizedTest
  @CsvSource({
    "sales-account-plan, 5, en",
    "sales-account-plan, 6, fr-FR",
    "simple-plan, 1, en",
    "simple-plan, 1, fr-FR",
    "action-plan, 5, en",
    "key-account-plan, 17, fr-FR"
  })
  void a_report_of_the_sample_keeps_its_budget_and_one_orientation(
      String template, int most, Locale locale) throws IOException {
    List<Boolean> upright = new ArrayList<>();
    try (PDDocument file =
        Loader.loadPDF(PdfFiles.write(PdfFiles.compose(template, Variant.SAMPLE, locale)))) {
      for (PDPage page : file.getPages()) {
        upright.add(page.getMediaBox().getHeight() > page.getMediaBox().getWidth());
      }
    }

    assertThat(upright).hasSizeLessThanOrEqualTo(most).doesNotContain(false);
  }
}
