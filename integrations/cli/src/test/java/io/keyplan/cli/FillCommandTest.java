package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.json.PlanFile;
import io.keyplan.model.AccountPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of a company's own are checked and filled on the command line. */
class FillCommandTest {

  private static final Path LETTER = Path.of("../../samples/templates/letter.docx");

  private static final AccountPlan PLAN =
      AccountPlan.builder("Acme")
          .action("Call", action -> action.id("a-1").due(LocalDate.of(2031, 3, 1)))
          .build();

  private static final String PARAGRAPH = "(?s)<w:p[ >](?:(?!<w:p[ >]).)*?</w:p>";

  private static final String SECTION = "<w:p><w:r><w:t>{{section next}}</w:t></w:r></w:p>";

  @TempDir Path folder;
  private Path plan;

  @BeforeEach
  void write() throws IOException {
    plan = folder.resolve("plan.json");
    PlanFile.write(PLAN, plan);
  }

  @Test
  void a_letter_is_filled_and_reads_back_to_no_change() {
    Path filled = folder.resolve("out/acme.docx");

    CommandRun fill =
        CommandRun.of("fill", LETTER.toString(), plan.toString(), "--out", filled + "");
    CommandRun read = CommandRun.of("read", filled.toString(), "--plan", plan.toString());

    assertThat(fill.exit()).as(fill.err()).isZero();
    assertThat(fill.out()).startsWith(filled + "  ").hasLineCount(1);
    assertThat(read.exit()).as(read.err()).isZero();
    assertThat(read.out()).isEqualTo(String.format("No changes%n"));
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() throws IOException {
    Path broken = broken();

    CommandRun run = CommandRun.of("fill", broken.toString(), "no-plan.json", "--out", "a.pdf");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "broken.docx, table 1, row 2: no field actions[].stepp; did you mean actions[].step?")
        .contains("no-plan.json: there is no such file")
        .contains("--out: the filled document is a .docx, not a.pdf");
  }

  @Test
  void a_workbook_is_filled_and_a_deck_has_no_comments() throws IOException {
    Path tracker = LETTER.resolveSibling("tracker.xlsx");
    Path deck = LETTER.resolveSibling("qbr.pptx");
    Path filled = folder.resolve("tracker.xlsx");

    CommandRun checked =
        CommandRun.of("template", "check", deck.toString(), "--comments", filled + "");
    CommandRun run = CommandRun.of("fill", tracker.toString(), plan + "", "--out", filled + "");

    assertThat(checked.exit()).isEqualTo(2);
    assertThat(checked.err()).contains("--comments: decks have no comments");
    assertThat(run.exit()).isZero();
    assertThat(CommandRun.of("read", filled + "", "--plan", plan + "").out())
        .contains("No changes");
  }

  @Test
  void a_check_lists_mistakes_and_writes_them_as_comments() throws IOException {
    Path commented = folder.resolve("commented.docx");

    CommandRun good = CommandRun.of("template", "check", LETTER.toString());
    CommandRun bad =
        CommandRun.of("template", "check", broken().toString(), "--comments", commented + "");

    assertThat(good.exit()).isZero();
    assertThat(good.out()).isEqualTo(String.format("letter.docx can be filled%n"));
    assertThat(bad.exit()).isEqualTo(1);
    assertThat(bad.out())
        .contains("broken.docx, table 1, row 2: no field actions[].stepp")
        .contains("broken.docx has 1 mistake");
    assertThat(commented).isNotEmptyFile();
  }

  @Test
  void what_is_no_document_is_refused() throws IOException {
    Path text = Files.writeString(folder.resolve("letter.docx"), "Dear {{account.name}}");

    CommandRun run = CommandRun.of("template", "check", text.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("letter.docx: this is no file of Microsoft Word");
  }

  @Test
  void a_hostile_document_is_refused_with_its_reason_and_nothing_is_written() throws IOException {
    String declared = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    Path entity =
        letter("entity", xml -> xml.replaceFirst("(?s)^<\\?xml.*?\\?>", declared + "<!DOCTYPE x>"));
    Path target = folder.resolve("out.docx");

    CommandRun run = CommandRun.of("fill", entity + "", plan + "", "--out", target + "");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("entity.docx: ").doesNotContain("Exception");
    assertThat(target).doesNotExist();
  }

  @Test
  void sections_of_a_template_of_one_s_own_are_shown_where_the_template_is_named()
      throws IOException {
    String own = LETTER.resolveSibling("qbr.template.yaml").toString();
    Path letter = letter("own", xml -> xml.replaceFirst(PARAGRAPH, SECTION));
    Path target = folder.resolve("own-filled.docx");

    CommandRun unknown = CommandRun.of("template", "check", letter + "");
    CommandRun checked = CommandRun.of("template", "check", letter + "", "--template", own);
    CommandRun filled =
        CommandRun.of("fill", letter + "", plan + "", "--out", target + "", "--template", own);

    assertThat(unknown.out()).contains("no section “next”");
    assertThat(checked.exit()).as(checked.out()).isZero();
    assertThat(filled.exit()).as(filled.err()).isZero();
    assertThat(CommandRun.of("read", target + "", "--plan", plan + "").out())
        .isEqualTo(String.format("No changes%n"));
    assertThat(text(target)).contains("Next steps", "Call");
  }

  private Path broken() throws IOException {
    return letter(
        "broken", xml -> xml.replace("{{actions[].step | open", "{{actions[].stepp | open"));
  }

  /** Gives the letter with other XML in its parts. */
  private Path letter(String name, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(LETTER));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.readAllBytes();
        boolean text = entry.getName().equals("word/document.xml");
        zip.write(
            text
                ? change
                    .apply(new String(part, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : part);
      }
    }
    return Files.write(folder.resolve(name + ".docx"), out.toByteArray());
  }

  private static String text(Path document) throws IOException {
    try (ZipFile zip = new ZipFile(document.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
