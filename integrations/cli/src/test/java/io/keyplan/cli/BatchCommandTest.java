package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {

  @TempDir Path folder;

  @Test
  void lines_become_documents_and_a_summary() throws IOException {
    CommandRun run = run(lines("{\"account\":{\"name\":\"A\"}}", "{\"account\":{\"name\":\"B\"}}"));

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("2 plans, 2 documents written in ", "manifest.jsonl");
    assertThat(folder.resolve("out/a-one-page-en.txt")).exists();
  }

  @Test
  void a_folder_of_plans_becomes_documents() throws IOException {
    Path plans = Files.createDirectories(folder.resolve("plans/deep")).getParent();
    Files.writeString(plans.resolve("a.json"), "{\"account\":{\"name\":\"A\"}}");
    Files.writeString(plans.resolve("deep/b.yaml"), "account:\n  name: B\n");
    Files.writeString(plans.resolve("c.yml"), "account: [");
    Files.writeString(plans.resolve("notes.txt"), "no plan");

    CommandRun run = run(plans);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(folder.resolve("out/b-one-page-en.txt")).exists();
    assertThat(run.err()).contains("failed: c.yml: ", "1 plan not complete: repair ");
    assertThat(folder.resolve("out/dead-letter.jsonl"))
        .content()
        .contains("\"format\":\"yaml\",\"text\":\"account: [\"");
  }

  @Test
  void a_document_of_ones_own_is_filled_for_every_plan_and_left_while_nothing_changes()
      throws IOException {
    Path letter = folder.resolve("letter.docx");
    Files.copy(Path.of("../../samples/templates/letter.docx"), letter);
    Path plans = lines("{\"account\":{\"name\":\"A\"}}", "{\"account\":{\"name\":\"B\"}}");
    String[] line = {
      "batch",
      plans.toString(),
      "--document",
      letter.toString(),
      "--out",
      folder + "/out",
      "--resume"
    };

    CommandRun first = CommandRun.of(line);
    CommandRun second = CommandRun.of(line);

    assertThat(first.err()).isEmpty();
    assertThat(first.out()).contains("2 plans, 2 documents written in ");
    assertThat(folder.resolve("out/b-letter-en.docx")).isNotEmptyFile();
    assertThat(second.out()).contains("0 documents written");
  }

  @Test
  void failures_are_told_with_their_place() throws IOException {
    CommandRun run =
        run(lines("{\"account\":{\"name\":\"A\"}}", "", "{\"account\":{\"nme\":\"B\"}}"));

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("failed: plans.jsonl, line 3: /account/nme: ", "did you mean \"name\"?");
    assertThat(run.out()).contains("2 plans, 1 document written, 1 plan failed in ");
  }

  @Test
  void everything_that_is_wrong_with_the_options_is_told_at_once() {
    CommandRun run =
        CommandRun.of(
            "batch",
            "nowhere.jsonl",
            "--template",
            "one-pge",
            "--format",
            "txt,pfd",
            "--name",
            "{acount}",
            "--threads",
            "0",
            "--time-limit",
            "-1");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "nowhere.jsonl: there is no such file",
            "did you mean \"one-page\"?",
            "there is no \"pfd\"",
            "did you mean \"account\"?",
            "--threads: give 1 or more",
            "--time-limit: give 0 or more",
            "--out is missing");
  }

  @Test
  void a_folder_without_plans_is_told_and_nothing_is_made() throws IOException {
    Path plans = Files.createDirectories(folder.resolve("plans"));
    Files.writeString(plans.resolve("._acme.json"), "left by a Mac");

    CommandRun batch = run(plans);
    CommandRun portfolio =
        CommandRun.of("portfolio", plans.toString(), "--out", folder.resolve("p.txt").toString());

    assertThat(List.of(batch.exit(), portfolio.exit())).containsExactly(2, 2);
    assertThat(batch.err())
        .isEqualTo(portfolio.err())
        .contains(plans + ": there is no plan in this folder; plans are .json, ");
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(folder.resolve("p.txt")).doesNotExist();
  }

  @Test
  void a_file_without_plans_is_told_and_nothing_is_made() throws IOException {
    Path plans = Files.writeString(folder.resolve("plans.jsonl"), "\n");

    CommandRun batch = run(plans);
    CommandRun portfolio =
        CommandRun.of("portfolio", plans.toString(), "--out", folder.resolve("p.txt").toString());

    assertThat(List.of(batch.exit(), portfolio.exit())).containsExactly(2, 2);
    assertThat(batch.err())
        .isEqualTo(portfolio.err())
        .contains(plans + ": there is no plan in this file; one is expected in each line");
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(folder.resolve("p.txt")).doesNotExist();
  }

  @Test
  void a_dead_letter_file_that_must_not_be_replaced_is_bad_usage() throws IOException {
    Path input = lines("{\"account\":{\"name\":\"A\"}}");

    CommandRun run = run(input, "--dead-letter", input.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--dead-letter: " + input + " is where the plans come from");
    assertThat(input).exists();
  }

  @Test
  void repairs_that_nobody_ran_are_told() throws IOException {
    Path input = lines("{");
    run(input);
    Path dead = folder.resolve("out/dead-letter.jsonl");
    Files.writeString(
        dead,
        Files.readString(dead).replace("\"{\"", "\"{\\\"account\\\":{\\\"name\\\":\\\"A\\\"}}\""));

    CommandRun run = run(input);

    assertThat(run.err())
        .contains(
            dead + " holds repairs and was left as it is",
            "repair " + folder.resolve("out/dead-letter-2.jsonl"));
    assertThat(run(dead).exit()).isZero();
    assertThat(folder.resolve("out/a-one-page-en.txt")).exists();
  }

  @Test
  void a_missing_input_is_told() {
    CommandRun run = CommandRun.of("batch");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("INPUT is missing", "--template is missing: choose from strategic-presentation");
  }

  @Test
  void single_documents_are_each_made_in_their_format() throws IOException {
    Path input = lines("{\"account\":{\"name\":\"A\"}}");
    String out = folder.resolve("out").toString();
    String documents = "One-Page.TXT,action-plan.txt";

    CommandRun run =
        CommandRun.of("batch", input.toString(), "--document", documents, "--out", out);

    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/a-one-page-en.txt");
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/a-action-plan-en.txt");
  }

  @Test
  void single_documents_that_are_not_there_are_told() throws IOException {
    Path input = lines("{}");

    CommandRun run =
        CommandRun.of("batch", input.toString(), "--document", "one-pge.txt,one-page.tx,one-page");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "--document: there is no \"one-pge\"; did you mean \"one-page\"?",
            "--document: there is no \"tx\"; did you mean \"txt\"?",
            "--document: \"one-page\" does not name a template and a format")
        .doesNotContain("--template");
  }

  private CommandRun run(Path input, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("batch", input.toString(), "--template", "one-page"));
    arguments.addAll(List.of("--format", "txt", "--out", folder.resolve("out").toString()));
    arguments.addAll(List.of(more));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private Path lines(String... lines) throws IOException {
    return Files.write(folder.resolve("plans.jsonl"), List.of(lines));
  }
}
