package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.export.ExportException;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.keyplan.export.Note;
import io.keyplan.testing.OutlineExporter;
import io.keyplan.value.FieldPath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  @TempDir Path folder;
  private Path out;
  private String plan = "";

  @BeforeEach
  void setUp() throws IOException {
    out = folder.resolve("new/out");
    plan =
        plan(
            """
            {"account": {"name": "Groupe Hélios"},
             "actions": [{"id": "a1", "step": "Call", "notes": "Trouble", "due": "2031-03-11", "shared": true}, {"step": "Sign"}]}
            """);
  }

  @Test
  void a_document_is_named_by_account_template_language_and_variant() {
    CommandRun run =
        CommandRun.of("export", plan, "--template", "simple-plan", "--out", out.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(out).isDirectoryContaining("glob:**groupe-helios-simple-plan-en.txt");
    assertThat(run.out()).contains("groupe-helios-simple-plan-en.txt  1 page, ", " B");
  }

  @Test
  void several_templates_languages_and_variants_are_written_at_once() {
    CommandRun run =
        CommandRun.of(
            "export",
            plan,
            "--template",
            "simple-plan,account-map",
            "--lang",
            "all",
            "--variant",
            "filled,blank",
            "--out",
            out.toString());

    assertThat(run.exit()).isZero();
    assertThat(out.toFile().list())
        .hasSize(24)
        .contains(
            "groupe-helios-simple-plan-pt.txt",
            "groupe-helios-simple-plan-en.txt",
            "groupe-helios-simple-plan-fr.txt",
            "groupe-helios-simple-plan-en-blank.txt",
            "groupe-helios-simple-plan-fr-blank.txt",
            "groupe-helios-account-map-en.txt",
            "groupe-helios-account-map-fr.txt",
            "groupe-helios-account-map-en-blank.txt",
            "groupe-helios-account-map-fr-blank.txt");
  }

  @Test
  void the_sample_and_forms_need_no_plan() {
    CommandRun run =
        CommandRun.of(
            "export",
            "--template",
            "simple-plan",
            "--variant",
            "blank,guided,sample",
            "--lang",
            "fr",
            "--out",
            out.toString());

    assertThat(run.exit()).isZero();
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder(
            "account-simple-plan-fr-blank.txt",
            "account-simple-plan-fr-guided.txt",
            "groupe-helios-sante-simple-plan-fr-sample.txt");
  }

  @Test
  void a_language_can_name_a_country() {
    export("--lang", "fr_CH,EN-us");

    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder(
            "groupe-helios-simple-plan-fr-CH.txt", "groupe-helios-simple-plan-en-US.txt");
  }

  @Test
  void the_customer_does_not_see_what_is_internal() {
    export();
    CommandRun run = export("--audience", "customer");

    assertThat(document()).content().contains("Call", "Trouble", "Sign");
    assertThat(out.resolve("groupe-helios-simple-plan-en-customer.txt"))
        .content()
        .contains("Call")
        .doesNotContain("Trouble", "Sign");
    assertThat(run.out()).contains("note 1 action is not marked shared");
  }

  @Test
  void the_day_is_that_of_the_option_then_of_the_plan_then_today() throws IOException {
    export("--as-of", "2030-02-01");
    assertThat(document()).content().contains("2030-02-01");

    export();
    assertThat(document()).content().contains("2031-03-12");

    plan =
        plan("{\"account\": {\"name\": \"Groupe Hélios\"}, \"info\": {\"asOf\": \"2029-01-01\"}}");
    export();
    assertThat(document()).content().contains("2029-01-01");
  }

  @Test
  void what_was_not_shown_as_it_is_is_printed_with_its_field() {
    CommandRun run =
        CommandRun.with(
            new Noting(), "export", plan, "--template", "simple-plan", "--out", out.toString());

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("about 2 pages", "changed actions[a1].due: shortened");
  }

  @Test
  void every_problem_of_the_command_line_and_the_plan_is_reported_at_once() throws IOException {
    plan =
        plan("{\n \"account\": {\"nam\": \"x\"},\n \"actions\": [{\"step\": \"s\", \"due\": 5}]}");

    CommandRun run =
        CommandRun.of(
            "export",
            plan,
            "--template",
            "simpel-plan",
            "--format",
            "txd",
            "--lang",
            "nl",
            "--audience",
            "customers",
            "--variant",
            "filed",
            "--as-of",
            "30/01/2026",
            "--fromat",
            "--out",
            plan);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .allSatisfy(line -> assertThat(line).startsWith("keyplan: "))
        .anySatisfy(line -> assertThat(line).contains("--fromat", "did you mean \"--format\"?"))
        .anySatisfy(line -> assertThat(line).contains("did you mean \"simple-plan\"?"))
        .anySatisfy(line -> assertThat(line).contains("did you mean \"txt\"?"))
        .anySatisfy(line -> assertThat(line).contains("\"nl\"; choose from en, fr, de, es, it, pt"))
        .anySatisfy(line -> assertThat(line).contains("did you mean \"customer\"?"))
        .anySatisfy(line -> assertThat(line).contains("did you mean \"filled\"?"))
        .anySatisfy(line -> assertThat(line).contains("30/01/2026", "2026-01-30"))
        .anySatisfy(line -> assertThat(line).contains("is a file, not a folder"))
        .anySatisfy(line -> assertThat(line).contains(plan + ":2:", "/account/nam", "name"))
        .anySatisfy(line -> assertThat(line).contains(plan + ":3:", "/actions/0/due"))
        .noneSatisfy(line -> assertThat(line).contains("Exception"));
  }

  @Test
  void an_invalid_plan_writes_nothing_not_even_the_folder() throws IOException {
    plan = plan("{}");

    CommandRun run = CommandRun.of("export", plan, "--out", out.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("account");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void a_missing_plan_or_folder_is_asked_for() {
    CommandRun run = CommandRun.of("export", folder.resolve("no.json").toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("no.json: there is no such file", "--out is missing");
    assertThat(CommandRun.of("export", "--out", out.toString()).err()).contains("PLAN is missing");
    assertThat(out).doesNotExist();
  }

  @Test
  void a_document_that_fails_does_not_keep_the_others_from_being_written() {
    CommandRun run =
        CommandRun.with(
            new FailingOnForms(),
            "export",
            plan,
            "--template",
            "simple-plan",
            "--variant",
            "all",
            "--out",
            out.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder(
            "groupe-helios-simple-plan-en.txt", "helios-sante-group-simple-plan-en-sample.txt");
    assertThat(run.err().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("was not written: forms cannot be written"));
  }

  @Test
  void want_of_memory_is_told_as_such_and_is_no_fault_of_keyplan() {
    OutOfMemoryError memory = new OutOfMemoryError("Java heap space");
    ExportException refused = new ExportException("no", memory);
    for (Throwable thrown : List.of(memory, refused, new IllegalStateException("no", memory))) {
      assertThat(failing(thrown))
          .contains("MB of memory are not enough; give Java more with -Xmx")
          .doesNotContain("fault");
    }
    for (Throwable thrown : List.of(new IllegalStateException("odd"), new StackOverflowError())) {
      assertThat(failing(thrown)).contains("this is a fault of keyplan").doesNotContain("memory");
    }
  }

  private String failing(Throwable thrown) {
    CommandRun run =
        CommandRun.with(
            new Failing(thrown),
            "export",
            plan,
            "--template",
            "simple-plan",
            "--out",
            out.toString());
    assertThat(run.exit()).isEqualTo(1);
    return run.err();
  }

  @Test
  void where_a_failure_came_from_is_shown_only_when_asked_for() {
    String[] arguments = {
      "export", "--template", "simple-plan", "--variant", "blank", "--out", out.toString()
    };
    String[] debugging = {
      "export", "--debug", "--template", "simple-plan", "--variant", "blank", "--out", "" + out
    };

    assertThat(CommandRun.with(new FailingOnForms(), arguments).err()).doesNotContain("\tat ");
    assertThat(CommandRun.with(new FailingOnForms(), debugging).err()).contains("\tat io.keyplan");
  }

  @Test
  void quiet_prints_only_what_went_wrong() {
    CommandRun run =
        CommandRun.of(
            "export", plan, "--quiet", "--template", "simple-plan", "--out", out.toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  private CommandRun export(String... more) {
    String[] base = {"export", plan, "--template", "simple-plan", "--out", out.toString()};
    String[] all = java.util.Arrays.copyOf(base, base.length + more.length);
    System.arraycopy(more, 0, all, base.length, more.length);
    CommandRun run = CommandRun.of(all);
    assertThat(run.exit()).isZero();
    return run;
  }

  private Path document() {
    return out.resolve("groupe-helios-simple-plan-en.txt");
  }

  private String plan(String json) throws IOException {
    return Files.writeString(folder.resolve("plan.json"), json).toString();
  }

  /** Reports more than it has to. */
  private static final class Noting implements Exporter {
    @Override
    public Format format() {
      return OutlineExporter.FORMAT;
    }

    @Override
    public ExportReport export(Document document, ExportOptions options, OutputStream out) {
      FieldPath path = FieldPath.of("actions[a1].due");
      return new ExportReport(2, true, List.of(new Note(Note.Severity.WARNING, path, "shortened")));
    }
  }

  /** Writes no forms. */
  private static final class FailingOnForms implements Exporter {
    @Override
    public Format format() {
      return OutlineExporter.FORMAT;
    }

    @Override
    public ExportReport export(Document document, ExportOptions options, OutputStream out)
        throws IOException {
      if (document.variant().isForm()) {
        throw new ExportException("forms cannot be written", null);
      }
      return new OutlineExporter().export(document, options, out);
    }
  }

  /** Fails. */
  private record Failing(Throwable thrown) implements Exporter {
    @Override
    public Format format() {
      return OutlineExporter.FORMAT;
    }

    @Override
    public ExportReport export(Document document, ExportOptions options, OutputStream out) {
      if (thrown instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) thrown;
    }
  }
}
