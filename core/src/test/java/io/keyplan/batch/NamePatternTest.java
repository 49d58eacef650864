package io.keyplan.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.audience.Audience;
import io.keyplan.model.AccountPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {

  private static final DocumentJob JOB =
      new DocumentJob("one-page", "pdf", Locale.FRANCE, Audience.CUSTOMER);

  @ParameterizedTest
  @CsvSource({
    "{account}-{template}-{lang}.{ext}, on-one-page-fr-FR-customer.pdf",
    "{account.industry}/{id}/{date}.{ext}, health-care/p-7/2031-01-12-customer.pdf",
    "{line} {audience} ({info.version}).{ext}, 12 customer (none).pdf",
    "c{account}.{ext}, _con-customer.pdf",
    "{account.tier}.{ext}, etc-x-customer.pdf",
    "{info.currency}_{account.type}.{ext}, chf_prospect-customer.pdf"
  })
  void places_are_filled_with_what_every_file_system_takes(String pattern, String path) {
    AccountPlan plan =
        AccountPlan.builder("on")
            .id("P/7")
            .info(info -> info.date(LocalDate.of(2031, 1, 12)).currency("CHF"))
            .account(
                account ->
                    account
                        .industry("Health care")
                        .tier("../../etc/x")
                        .type(io.keyplan.model.choice.AccountType.PROSPECT))
            .build();

    assertThat(NamePattern.of(pattern).path(JOB, plan, "P/7", 12, LocalDate.of(2031, 1, 12), 1))
        .isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{account}",
        "../{account}.{ext}",
        "/{account}.{ext}",
        "a//{account}.{ext}",
        ".{ext}",
        "{account}/.{ext}",
        "{acount}.{ext}",
        "{account}:x.{ext}",
        "{people}.{ext}",
        "{account.logo}.{ext}",
        "{info}.{ext}",
        "{account .{ext}",
        "é{account}.{ext}",
        "{}.{ext}",
        "{account.name.x}.{ext}",
        "a/ {account}.{ext}",
        "a./{account}.{ext}",
        "{revenue.streams}.{ext}"
      })
  void what_is_no_pattern_is_refused(String pattern) {
    assertThatThrownBy(() -> NamePattern.of(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"" + pattern + "\" is no pattern for names: ");
  }

  @Test
  void a_mistyped_place_names_the_nearest() {
    assertThatThrownBy(() -> NamePattern.of("{acount}.{ext}"))
        .hasMessageContaining("did you mean \"account\"?");
    assertThatThrownBy(() -> NamePattern.of("{account.industri}.{ext}"))
        .hasMessageContaining("did you mean \"industry\"?");
  }

  @Test
  void a_long_name_leaves_room_for_its_number_and_extension() {
    AccountPlan plan = AccountPlan.builder("x".repeat(300)).build();
    NamePattern pattern = NamePattern.of("{account}-{account}-{account}-{account}.{ext}");

    String path = pattern.path(JOB, plan, "", 1, LocalDate.EPOCH, 12345);

    assertThat(path).endsWith("-12345.pdf").hasSizeLessThan(200);
  }

  @Test
  void a_pattern_that_does_not_tell_documents_of_a_plan_apart_is_refused() {
    assertThatThrownBy(
            () ->
                DocumentSet.builder()
                    .templates("one-page", "action-plan")
                    .formats("pdf")
                    .locales(List.of(Locale.ENGLISH, Locale.FRENCH))
                    .name(NamePattern.of("{account}.{ext}"))
                    .build())
        .hasMessageContaining("add {template}")
        .hasMessageContaining("add {lang}");
  }

  @Test
  void documents_of_different_formats_are_told_apart_by_their_extension() {
    DocumentSet set =
        DocumentSet.builder()
            .documents("strategic-presentation.PPTX", "one-page.pdf")
            .name(NamePattern.of("{account}.{ext}"))
            .build();

    assertThat(set.jobs())
        .extracting(job -> job.template() + " " + job.format())
        .containsExactly("strategic-presentation pptx", "one-page pdf");
  }

  @Test
  void single_documents_come_after_those_of_every_template_in_every_format_and_once() {
    DocumentSet set =
        DocumentSet.builder()
            .documents("one-page.pdf", "action-plan.xlsx")
            .templates("one-page")
            .formats("docx", "pdf")
            .build();

    assertThat(set.jobs())
        .extracting(job -> job.template() + " " + job.format())
        .containsExactly("one-page docx", "one-page pdf", "action-plan xlsx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-page", "one-page.", ".pdf", ""})
  void a_document_without_template_or_format_is_refused(String name) {
    assertThatThrownBy(() -> DocumentSet.builder().documents(name))
        .hasMessageContaining("as one-page.pdf does");
  }

  @Test
  void a_set_without_documents_is_refused() {
    assertThatThrownBy(() -> DocumentSet.builder().build())
        .hasMessage("name a template; name a format");
    assertThatThrownBy(
            () -> DocumentSet.builder().documents("one-page.pdf").templates("simple-plan").build())
        .hasMessage("name a format");
  }
}
