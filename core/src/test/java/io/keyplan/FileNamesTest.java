package io.keyplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.document.Variant;
import io.keyplan.export.Format;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Groupe Hélios Santé | groupe-helios-sante",
        "L’Oréal & Fils (Œuvres) | loreal-fils-oeuvres",
        "Straße München | strasse-munchen",
        "  --ACME--  | acme",
        "株式会社 | zhu-shi-hui-she",
        "Компания «Север» | kompania-sever",
        "شركة | shrkt",
        "a/b\\c:d*e?f\"g<h>i | a-b-c-d-e-f-g-h-i",
        "../../etc/passwd | etc-passwd",
        "3M | 3m",
        "İstanbul IŞIK | istanbul-isik",
      })
  void a_name_becomes_letters_digits_and_hyphens(String name, String slug) {
    assertThat(FileNames.slug(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "!!!", "…", "\u0000\u0007", "\uD83D", "👩‍🔬"})
  void a_name_without_letters_becomes_account(String name) {
    assertThat(FileNames.slug(name)).isEqualTo("account");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CON", "nul", "Aux", "COM1", "lpt9", "prn."})
  void names_of_devices_are_never_given(String name) {
    assertThat(FileNames.slug(name)).startsWith("account-");
  }

  @Test
  void a_long_name_is_cut_between_words() {
    String name = "Compagnie générale des établissements industriels et commerciaux de l’Ouest";

    assertThat(FileNames.slug(name))
        .isEqualTo("compagnie-generale-des-etablissements-industriels-et");
    assertThat(FileNames.slug("x".repeat(500))).hasSize(60);
    assertThat(FileNames.slug("y-".repeat(500))).hasSizeLessThanOrEqualTo(60).doesNotEndWith("-");
  }

  @Test
  void a_file_is_named_by_account_template_language_and_variant() {
    assertThat(
            FileNames.of(
                "Acme",
                "action-plan",
                Locale.FRENCH,
                Variant.FILLED,
                Audience.INTERNAL,
                Format.WORD))
        .isEqualTo("acme-action-plan-fr.docx");
    assertThat(
            FileNames.of(
                "", "one-page", Locale.ENGLISH, Variant.BLANK, Audience.INTERNAL, Format.PDF))
        .isEqualTo("account-one-page-en-blank.pdf");
    assertThat(
            FileNames.of(
                "Acme", "one-page", Locale.US, Variant.SAMPLE, Audience.INTERNAL, Format.EXCEL))
        .isEqualTo("acme-one-page-en-US-sample.xlsx");
    assertThat(
            FileNames.of(
                "Acme", "one-page", Locale.UK, Variant.FILLED, Audience.CUSTOMER, Format.PDF))
        .isEqualTo("acme-one-page-en-GB-customer.pdf");
  }
}
