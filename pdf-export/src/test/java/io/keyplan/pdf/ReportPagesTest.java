package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.testing.DensePlan;
import io.keyplan.testing.TypicalPlans;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports take no more pages than they need, all of them upright and full. */
class ReportPagesTest {

  private static final List<String> REPORTS =
      List.of(
          "account-map", "action-plan", "key-account-plan", "sales-account-plan", "simple-plan");

  private static final double LEAST = 0.55;
  private static final double LEAST_LAST = 0.2;

  @ParameterizedTest
  @CsvSource({
    "sales-account-plan, 4, en",
    "sales-account-plan, 4, fr-FR",
    "simple-plan, 1, en",
    "simple-plan, 1, fr-FR",
    "account-map, 3, en",
    "account-map, 4, de",
    "action-plan, 4, en",
    "key-account-plan, 11, en",
    "key-account-plan, 11, fr-FR",
    "key-account-plan, 12, de"
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

  @Test
  void an_account_map_of_45_people_is_a_poster_and_a_register() {
    Document map = PdfFiles.compose(DensePlan.of(Locale.ENGLISH), "account-map", Locale.ENGLISH);

    assertThat(PageFill.of(PdfFiles.write(map))).hasSizeLessThanOrEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr-FR"})
  void no_page_is_half_empty_but_the_last(Locale locale) {
    List<String> empty = new ArrayList<>();
    TypicalPlans.all(locale)
        .forEach(
            (name, plan) -> {
              for (String template : REPORTS) {
                byte[] file = PdfFiles.write(PdfFiles.compose(plan, template, locale));
                List<Double> fills = PageFill.of(file);
                boolean cover = template.equals("key-account-plan");
                for (int i = cover ? 1 : 0; i < fills.size(); i++) {
                  boolean last = i == fills.size() - 1;
                  double least =
                      fills.size() == 1 || cover && last && i == 1 ? 0 : last ? LEAST_LAST : LEAST;
                  if (fills.get(i) < least) {
                    empty.add(name + " " + template + " page " + (i + 1) + ": " + fills.get(i));
                  }
                }
              }
            });

    assertThat(empty).isEmpty();
  }
}
