package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company's own fields and words, declared in a file. */
class FieldsOptionTest {

  private static final String FIELDS =
      """
      fields:
        account.custom.region: {type: choice, values: [NORTH, SOUTH], label: {en: Region, fr: Région}}
        actions[].custom.effort: {type: number, unit: days, label: {en: Effort, fr: Charge}}
      labels:
        action.step: {en: What we do}
        template.simple-plan: {en: Our light plan}
      """;

  private static final String PLAN =
      """
      {"account": {"name": "Acme", "custom": {"region": "NORTH"}}, "info": {"asOf": "2026-03-01"},
       "actions": [{"id": "a-1", "step": "Call", "custom": {"effort": 2.5}}]}
      """;

  @TempDir private Path folder;
  private Path fields;
  private Path plan;

  @BeforeEach
  void write() throws IOException {
    fields = Files.writeString(folder.resolve("acme.fields.yaml"), FIELDS);
    plan = Files.writeString(folder.resolve("plan.json"), PLAN);
  }

  private CommandRun run(Object... arguments) {
    List<String> all = new ArrayList<>();
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    all.addAll(List.of("--fields", fields.toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  @Test
  void documents_show_them_in_every_language_and_form() throws IOException {
    CommandRun run =
        run("export", plan, "--document", "simple-plan.txt", "--lang", "en,fr", "--out", folder);
    Path forms = folder.resolve("forms");
    run("export", "--document", "simple-plan.txt", "--variant", "blank", "--out", forms);

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(Files.readString(folder.resolve("acme-simple-plan-en.txt")))
        .contains("Our light plan", "What we do", "Effort", "2.5 days");
    assertThat(Files.readString(folder.resolve("acme-simple-plan-fr.txt")))
        .contains("Charge")
        .doesNotContain("What we do");
    try (Stream<Path> written = Files.list(forms)) {
      assertThat(Files.readString(written.findFirst().orElseThrow())).contains("Effort");
    }
  }

  @Test
  void a_batch_names_folders_by_them() throws IOException {
    Path plans = Files.writeString(folder.resolve("plans.jsonl"), PLAN.replace("\n", " "));
    CommandRun run =
        run(
            "batch",
            plans,
            "--document",
            "simple-plan.txt",
            "--name",
            "{account.custom.region}/{account}.{ext}",
            "--out",
            folder.resolve("out"));
    CommandRun mistyped =
        run(
            "batch",
            plans,
            "--document",
            "simple-plan.txt",
            "--name",
            "{account.custom.regoin}.{ext}",
            "--out",
            folder.resolve("out"));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(folder.resolve("out/north/acme.txt")).exists();
    assertThat(mistyped.err())
        .contains("there is no {account.custom.regoin}; did you mean \"custom.region\"?");
  }

  @Test
  void the_schema_has_them_and_a_difference_is_said_in_their_words() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), PLAN.replace("NORTH", "SOUTH"));

    assertThat(run("schema").out()).contains("\"region\"", "\"NORTH\"");
    assertThat(run("diff", plan, other).out()).contains("Region", "NORTH", "SOUTH");
  }

  @Test
  void a_plan_or_file_that_is_wrong_is_told_with_its_place() throws IOException {
    assertThat(CommandRun.of("check", plan.toString()).err())
        .contains("plan.json:1:41: /account/custom/region")
        .contains("a fields file declares custom fields, and none was given");
    Files.writeString(fields, "fields: {account.custom.a: {type: txt, label: A}}");

    CommandRun run = run("schema");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("acme.fields.yaml: line 1, column 29")
        .contains("did you mean \"text\"?");
  }
}
