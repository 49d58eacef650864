package io.keyplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.audience.Audience;
import io.keyplan.document.Document;
import io.keyplan.document.Outline;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportException;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Exporters;
import io.keyplan.export.Format;
import io.keyplan.model.AccountPlan;
import io.keyplan.testing.OutlineExporter;
import io.keyplan.value.UnknownChoiceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  private static final AccountPlan PLAN =
      AccountPlan.builder("Acme")
          .action("Call", action -> action.id("a1").shared(true).notes("They are in trouble"))
          .build();

  private static final AccountPlan DATED =
      PLAN.toBuilder().info(info -> info.asOf(LocalDate.of(2026, 1, 12))).build();

  @TempDir Path folder;

  @Test
  void a_plan_is_published_in_the_format_of_the_files_extension() throws IOException {
    Path target = folder.resolve("new/plan.TXT");

    ExportReport report = publisher().build().publish(PLAN, "simple-plan", target);

    assertThat(report.pages()).isEqualTo(1);
    assertThat(target).content().contains("Acme", "Call {actions[a1].step}");
    assertThat(target.getParent()).isDirectoryNotContaining(file -> !file.equals(target));
  }

  @Test
  void a_file_and_a_stream_get_the_same_bytes() throws IOException {
    Publisher publisher = publisher().build();
    Path target = folder.resolve("plan.txt");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    publisher.publish(PLAN, "simple-plan", target);
    publisher.publish(PLAN, "simple-plan", "txt", out);

    assertThat(target).hasBinaryContent(out.toByteArray());
  }

  @Test
  void a_publication_says_what_a_server_has_to_say() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    publisher().build().publish(PLAN, "simple-plan", "txt", out);

    Publication made = publisher().build().publication(PLAN, "simple-plan", "TXT");

    assertThat(made.bytes()).isEqualTo(out.toByteArray()).hasSize(made.length());
    assertThat(made.fileName()).isEqualTo("acme-simple-plan-en.txt");
    assertThat(made.mediaType()).isEqualTo("text/plain");
    assertThat(publisher().variant(Variant.BLANK).build().publication("simple-plan", "txt"))
        .extracting(Publication::fileName)
        .isEqualTo("account-simple-plan-en-blank.txt");
  }

  @Test
  void what_nothing_is_called_is_told_with_the_choices() {
    Publisher publisher = publisher().build();

    assertThatThrownBy(() -> publisher.publication(PLAN, "simple-plam", "txt"))
        .isInstanceOfSatisfying(
            UnknownChoiceException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(UnknownChoiceException.Kind.TEMPLATE);
              assertThat(e.name()).isEqualTo("simple-plam");
              assertThat(e.choices()).contains("simple-plan");
            });
    assertThatThrownBy(() -> publisher.publication(PLAN, "simple-plan", "doc"))
        .isInstanceOfSatisfying(
            UnknownChoiceException.class,
            e -> assertThat(e.kind()).isEqualTo(UnknownChoiceException.Kind.FORMAT));
  }

  @Test
  void what_the_audience_may_not_see_is_gone_before_composing() {
    Document internal = publisher().build().compose(PLAN, "simple-plan");
    Document customer =
        publisher().audience(Audience.CUSTOMER).build().compose(PLAN, "simple-plan");

    assertThat(Outline.of(internal)).contains("They are in trouble");
    assertThat(Outline.of(customer)).contains("Call").doesNotContain("They are in trouble");
  }

  @Test
  void the_clock_says_the_day_where_the_plan_does_not() {
    Clock clock = Clock.fixed(Instant.parse("2031-05-06T23:30:00Z"), ZoneOffset.ofHours(2));
    Publisher publisher = publisher().clock(clock).build();

    assertThat(publisher.compose(PLAN, "simple-plan").asOf()).isEqualTo("2031-05-07");
    assertThat(publisher.compose(DATED, "simple-plan").asOf()).isEqualTo("2026-01-12");
  }

  @Test
  void a_day_can_be_set_against_what_the_plan_says() {
    for (Variant variant : Variant.values()) {
      Publisher publisher = publisher().variant(variant).asOf(LocalDate.of(2031, 5, 6)).build();

      assertThat(publisher.compose(DATED, "simple-plan").asOf()).isEqualTo("2031-05-06");
    }
  }

  @Test
  void a_form_needs_no_plan_and_shows_none() throws IOException {
    Publisher publisher = publisher().variant(Variant.BLANK).build();
    Path without = folder.resolve("without.txt");
    Path with = folder.resolve("with.txt");

    publisher.publish("simple-plan", without);
    publisher.publish(PLAN, "simple-plan", with);

    assertThat(with).hasSameBinaryContentAs(without);
    assertThat(with).content().doesNotContain("Acme");
  }

  @Test
  void the_sample_is_in_the_language_of_the_document() throws IOException {
    Publisher publisher = publisher().variant(Variant.SAMPLE).locale(Locale.FRANCE).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    publisher.publish("simple-plan", "txt", out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Groupe Hélios Santé", "Plan de compte simple");
  }

  @Test
  void the_filled_variant_needs_a_plan() {
    Path target = folder.resolve("plan.txt");

    assertThatIllegalStateException()
        .isThrownBy(() -> publisher().build().publish("simple-plan", target))
        .withMessage("the filled variant needs a plan");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_mistyped_template_or_format_leaves_no_trace_and_names_the_nearest() {
    Publisher publisher = publisher().build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> publisher.publish(PLAN, "simple-pln", folder.resolve("new/plan.txt")))
        .withMessageContaining("did you mean \"simple-plan\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publisher.publish(PLAN, "simple-plan", folder.resolve("new/plan.txz")))
        .withMessageContaining("did you mean \"txt\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publisher.publish(PLAN, "simple-plan", folder.resolve("plan")))
        .withMessageContaining("extension");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_failing_exporter_leaves_the_old_file_and_nothing_else() throws IOException {
    Publisher publisher = publisher().exporters(Exporters.of(new Failing())).build();
    Path target = Files.writeString(folder.resolve("plan.txt"), "old");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(() -> publisher.publish(PLAN, "simple-plan", target))
        .isInstanceOf(ExportException.class);
    assertThatThrownBy(() -> publisher.publish(PLAN, "simple-plan", "txt", out))
        .isInstanceOf(ExportException.class);

    assertThat(target).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    assertThat(out.toByteArray()).isEmpty();
  }

  @Test
  void a_language_without_texts_is_refused_when_building() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publisher().locale(Locale.JAPANESE).build())
        .withMessageContaining("en, fr, de");
  }

  private static Publisher.Builder publisher() {
    return Publisher.builder().exporters(Exporters.of(new OutlineExporter()));
  }

  /** Fails halfway. */
  private static final class Failing implements Exporter {
    @Override
    public Format format() {
      return OutlineExporter.FORMAT;
    }

    @Override
    public ExportReport export(Document document, ExportOptions options, OutputStream out)
        throws IOException {
      out.write(1);
      throw new ExportException("half done", null);
    }
  }
}
