package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language that is brought as a folder of files, and what is wrong with such files. */
class LanguagesTest {

  private static final String PLAN =
      """
      {"account": {"name": "Acme"}, "info": {"status": "ACTIVE", "asOf": "2026-03-01"},
       "actions": [{"id": "a-1", "step": "Bellen", "status": "COMPLETED", "due": "2026-03-08"},
                   {"id": "a-2", "step": "Schrijven", "status": "IN_PROGRESS", "due": "2026-02-08"}]}
      """;

  @TempDir private Path folder;
  private Path texts;
  private Path plan;

  @BeforeEach
  void write() throws IOException {
    texts = Files.createDirectory(folder.resolve("texts"));
    plan = Files.writeString(folder.resolve("plan.json"), PLAN);
    file("labels_nl", "action.step=Actiestap", "action.due=Uiterlijk", "action.status=Stand");
    file("choices_nl", "ActionStatus.COMPLETED=Klaar", "ActionStatus.IN_PROGRESS=Bezig");
    file("templates_nl", "template.simple-plan=Eenvoudig accountplan", "word.overdue=Te laat");
    file("typography_nl", "typography.firstOfMonth=1e", "typography.dayLetters=dmj");
    file("aliases_nl", "ActionStatus.COMPLETED=gereed, af");
  }

  private void file(String name, String... lines) throws IOException {
    Files.writeString(texts.resolve(name + ".properties"), String.join("\n", lines));
  }

  @Test
  void a_language_that_is_files_only_is_written() throws IOException {
    CommandRun run = run("export", plan, "--lang", "nl", "--format", "txt", "--out", folder);

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(Files.readString(folder.resolve("acme-simple-plan-nl.txt")))
        .contains("Eenvoudig accountplan", "Actiestap", "Stand", "Klaar", "Bezig");
  }

  @Test
  void its_completeness_is_said() {
    CommandRun run = run("languages", "--missing");

    assertThat(run.out())
        .containsPattern("de +German +([0-9]+) of \\1 texts")
        .containsPattern("nl +Dutch +9 of [0-9]+ texts")
        .contains("  word.yes is missing");
  }

  @Test
  void a_single_text_is_replaced_in_a_language_that_there_is() throws IOException {
    file("labels_fr", "action.step=Geste");

    run("export", plan, "--lang", "fr", "--format", "txt", "--out", folder);

    assertThat(Files.readString(folder.resolve("acme-simple-plan-fr.txt")))
        .contains("Geste", "Statut")
        .doesNotContain("Étape d’action <");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once_with_file_and_line() throws IOException {
    file("labels_nl", "action.step=Stap", "", "action.stap=Stap", "action.due={x");
    file("label_nl", "a=b");
    file("headlines_nl", "headline.reviews.next=Op {datum}", "headline.reviews.next=Op {date}");
    file("typography_nl", "typography.dayLetters=d");
    file("labels_dutch", "action.step=Stap");

    CommandRun run = run("languages");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("labels_nl.properties:3: no text \"action.stap\"", "\"action.step\"")
        .contains("labels_nl.properties:4: no message pattern")
        .contains("there are no texts called \"label\"", "labels")
        .contains("headlines_nl.properties: \"headline.reviews.next\" is given twice")
        .contains("typography_nl.properties:1: give three letters")
        .contains("\"dutch\" is no language")
        .doesNotContain("\tat ");
  }

  @Test
  void a_batch_is_written_in_it() throws IOException {
    Path plans = Files.createDirectory(folder.resolve("plans"));
    Files.copy(plan, plans.resolve("plan.json"));

    CommandRun run =
        run("batch", plans, "--document", "simple-plan.txt", "--lang", "nl", "--out", folder);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("acme-simple-plan-nl.txt")))
        .contains("Eenvoudig accountplan", "Actiestap");
  }

  private CommandRun run(Object... arguments) {
    List<String> all = new ArrayList<>();
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    if (all.get(0).equals("export")) {
      all.addAll(List.of("--template", "simple-plan"));
    }
    all.addAll(List.of("--texts", texts.toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }
}
