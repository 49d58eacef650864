package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.document.Variant;
import io.keyplan.json.PlanFile;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

  private static final AccountPlan PLAN =
      AccountPlan.builder("Acme")
          .info(info -> info.purpose("Grow"))
          .action("Call", action -> action.id("a-1").due(DAY))
          .build();

  @TempDir Path folder;
  private Path plan;
  private Path form;

  @BeforeEach
  void write() throws IOException {
    plan = folder.resolve("plan.json");
    form = folder.resolve("form.pdf");
    PlanFile.write(PLAN, plan);
    Publisher.builder().variant(Variant.BLANK).asOf(DAY).build().publish("simple-plan", form);
  }

  private void fill(String field, String text) throws IOException {
    byte[] document = Files.readAllBytes(form);
    try (PDDocument pdf = Loader.loadPDF(document)) {
      pdf.getDocumentCatalog().getAcroForm().getField(field).setValue(text);
      pdf.save(form.toFile());
    }
  }

  @Test
  void what_was_edited_is_listed_and_written() throws IOException {
    fill("info.version", "1.2 final");
    Path out = folder.resolve("new.yaml");
    Path patch = folder.resolve("patch.json");

    CommandRun run =
        CommandRun.of(
            "read",
            form.toString(),
            "--plan",
            plan.toString(),
            "--out",
            out.toString(),
            "--patch",
            patch.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("1.2 final");
    assertThat(PlanFile.read(out).plan().info().version()).isEqualTo("1.2 final");
    assertThat(patch).content().contains("/info/version", "1.2 final");
    assertThat(PlanFile.read(plan).plan()).isEqualTo(PLAN);
  }

  @Test
  void a_conflict_is_reported_with_its_place() throws IOException {
    fill("info.purpose", "Shrink");

    CommandRun run = CommandRun.of("read", form.toString(), "--plan", plan.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("conflict info.purpose: ", "page 1");
  }

  @Test
  void without_a_plan_one_is_made() throws IOException {
    fill("account.name", "Bolt");

    CommandRun run = CommandRun.of("read", form.toString());

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("{").contains("\"name\": \"Bolt\"").endsWith("}\n");
  }

  @Test
  void a_document_of_another_client_is_refused_unless_forced() throws IOException {
    Path document = folder.resolve("other.xlsx");
    Publisher.builder()
        .asOf(DAY)
        .build()
        .publish(AccountPlan.builder("Bolt").action("Call").build(), "action-plan", document);

    CommandRun run = CommandRun.of("read", document.toString(), "--plan", plan.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("Bolt", "Acme", "--force");
    assertThat(
            CommandRun.of("read", document.toString(), "--plan", plan.toString(), "--force").exit())
        .isNotEqualTo(2);
  }

  @Test
  void what_cannot_be_read_is_refused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.docx"), "hello");

    assertThat(CommandRun.of("read", text.toString()).exit()).isEqualTo(2);
    assertThat(CommandRun.of("read", text.toString()).err()).contains("text.docx: ");
    assertThat(CommandRun.of("read", folder.resolve("none.docx").toString()).err())
        .contains("there is no such file");
    assertThat(CommandRun.of("read", plan.toString()).err()).contains("no reader reads \"json\"");
    assertThat(CommandRun.of("read").err()).contains("FILE is missing");
    assertThat(CommandRun.of("read", form.toString(), "--patch", "p.json").err())
        .contains("--patch needs --plan");
  }
}
