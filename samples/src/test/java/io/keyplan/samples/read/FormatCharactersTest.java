package io.keyplan.samples.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that nobody sees stay unseen, and are no edit when they are gone. */
class FormatCharactersTest {

  private static final AccountPlan PLAN =
      AccountPlan.builder("Shy")
          .info(it -> it.purpose("Soft\u00ADhyphen, zero\u200Bwidth, word\u2060joiner, mark\uFEFF"))
          .build();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"pptx", "xlsx"})
  void programs_that_would_draw_what_is_not_seen_are_not_given_it(String format)
      throws IOException {
    Path file = folder.resolve("plan." + format);
    Publisher.builder().build().publish(PLAN, "simple-plan", file);

    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(part)
            .as(entry.getName())
            .doesNotContain("\u00AD")
            .doesNotContain("zero\u200Bwidth")
            .doesNotContain("\u2060")
            .doesNotContain("mark\uFEFF");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pptx", "xlsx"})
  void an_untouched_document_changes_nothing_with_and_without_its_trace(String format)
      throws IOException {
    Path file = folder.resolve("plan." + format);
    Publisher.builder().build().publish(PLAN, "key-account-plan", file);

    ImportResult traced = PlanImport.standard().read(file, PLAN);
    Files.write(file, LostTrace.of(Files.readAllBytes(file)));
    ImportResult loose = PlanImport.standard().read(file, PLAN);

    assertThat(traced.changes()).isEmpty();
    assertThat(loose.changes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dampf", "kreuz"})
  void hyphens_that_word_may_break_at_are_no_part_of_a_value(String middle) throws IOException {
    AccountPlan plan =
        AccountPlan.builder("Shy").info(it -> it.purpose("Donaudampfschiff")).build();
    Path file = folder.resolve("plan.docx");
    Publisher.builder().build().publish(plan, "key-account-plan", file);
    String shown = "Donau</w:t><w:softHyphen/><w:t>" + middle + "schiff";
    rewrite(file, "Donaudampfschiff", shown, "Donau\u00AD" + middle + "schiff");

    AccountPlan read = PlanImport.standard().read(file, plan).plan();

    assertThat(read.info().purpose()).isEqualTo("Donau" + middle + "schiff");
  }

  @ParameterizedTest
  @CsvSource({"العميل العميل Plan 2026, العميل Plan 2026", "العميل new, العميل new Plan 2026"})
  void a_text_of_two_directions_that_libreoffice_wrote_twice_is_no_edit(String shown, String read)
      throws IOException {
    String purpose = "العميل Plan 2026";
    AccountPlan plan = AccountPlan.builder("Arabic").info(it -> it.purpose(purpose)).build();
    Path file = folder.resolve("plan.docx");
    Publisher.builder().build().publish(plan, "key-account-plan", file);
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      replace(zip.getPath("word/document.xml"), "العميل", shown);
    }

    assertThat(PlanImport.standard().read(file, plan).plan().info().purpose()).isEqualTo(read);
  }

  /** Writes what Word writes into a control and into the values that controls are bound to. */
  private static void rewrite(Path file, String old, String shown, String stored)
      throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      replace(zip.getPath("word/document.xml"), old, shown);
      replace(zip.getPath("customXml/item1.xml"), old, stored);
    }
  }

  private static void replace(Path part, String old, String text) throws IOException {
    String xml = Files.readString(part);
    assertThat(xml).contains(old);
    Files.writeString(part, xml.replace(old, text));
  }
}
