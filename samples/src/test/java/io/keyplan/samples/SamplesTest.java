package io.keyplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.json.PlanFile;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.samples.read.PartEditor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the short programs that the README quotes. */
class SamplesTest {

  @TempDir Path folder;

  @Test
  void a_plan_that_was_built_becomes_a_word_file() throws IOException {
    BuildAPlan.main(new String[] {folder.toString()});

    assertThat(word("acme.docx")).contains("Acme Industries", "Present the energy audit");
  }

  @Test
  void a_plan_from_a_file_becomes_a_document_for_the_client_and_a_form() throws IOException {
    LoadJson.main(new String[] {folder.toString(), "plans/prospect.yaml"});

    assertThat(word("cartographie.docx")).contains("Marlowe &amp; Finch");
    assertThat(word("a-remplir.docx")).doesNotContain("Marlowe");
  }

  @Test
  void an_invalid_plan_is_not_written() throws IOException {
    Path plan = Files.writeString(folder.resolve("plan.json"), "{}");

    LoadJson.main(new String[] {folder.toString(), plan.toString()});

    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(plan));
  }

  @Test
  void a_template_of_ones_own_becomes_a_word_file() throws IOException {
    OwnTemplate.main(new String[] {folder.toString()});

    assertThat(word("next-steps.docx")).contains("Next actions", "Hélios Santé Group");
  }

  @Test
  void an_exporter_of_ones_own_writes_its_format() throws IOException {
    OwnExporter.main(new String[] {folder.toString()});

    assertThat(folder.resolve("action-plan.txt")).content().contains("Hélios Santé Group");
  }

  @Test
  void many_plans_become_slides_and_pages() throws IOException {
    Path plans =
        Files.writeString(
            folder.resolve("plans.jsonl"),
            "{\"account\":{\"name\":\"A\"}}\n{\"account\":{\"name\":\"B\"}}\n");
    Path out = folder.resolve("out");

    RunABatch.main(new String[] {plans.toString(), out.toString()});

    assertThat(out.resolve("a-strategic-presentation-en.pptx")).isNotEmptyFile();
    assertThat(out.resolve("b-one-page-en.pdf")).isNotEmptyFile();
  }

  @Test
  void what_was_edited_in_a_document_becomes_a_plan_and_a_patch() throws IOException {
    AccountPlan plan =
        AccountPlan.builder("Acme").action("Call", action -> action.id("a-1")).build();
    Path before = folder.resolve("before.json");
    Path document = folder.resolve("action-plan.docx");
    PlanFile.write(plan, before);
    Publisher.builder().build().publish(plan, "action-plan", document);
    Files.write(
        document,
        PartEditor.word()
            .write(Files.readAllBytes(document), Map.of("actions[a-1].step", "Visit")));

    ReadEdits.main(new String[] {folder.toString(), before.toString(), document.toString()});

    assertThat(PlanFile.read(folder.resolve("plan.json")).plan().actions())
        .extracting(Action::step)
        .containsExactly("Visit");
    assertThat(folder.resolve("patch.json")).content().contains("/actions/0/step", "Visit");
  }

  @Test
  void a_letter_of_ones_own_is_filled() throws IOException {
    Path letter = Path.of("templates", "letter.docx");

    FillALetter.main(
        new String[] {folder.toString(), "plans/manufacturer.json", letter.toString()});

    assertThat(folder.resolve("letter-acme.docx")).isNotEmptyFile();
  }

  /** Gives the main part of a Word file as XML. */
  private String word(String name) throws IOException {
    byte[] file = Files.readAllBytes(folder.resolve(name));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException(name + " is no Word file");
  }
}
