package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.export.Exporters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  @TempDir private Path folder;

  private Path exports;
  private Path plans;

  @BeforeEach
  void files() throws IOException {
    exports = Files.createDirectory(folder.resolve("exports"));
    plans = folder.resolve("plans.jsonl");
    Files.writeString(
        exports.resolve("Account.csv"), "Id,Name,Color__c\n0015g00000AbCdE,Acme,red\n");
    Files.writeString(
        exports.resolve("Task.csv"),
        "Id,WhatId,Subject,ActivityDate\n"
            + "00T5g00000t0001,0015g00000AbCdE,Call,2026-03-01\n"
            + "00T5g00000t0002,0015g00000AbCdE,,2026-03-01\n");
  }

  private CommandRun run(String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "import";
    arguments[1] = exports.toString();
    arguments[2] = "--map";
    arguments[3] = "salesforce";
    System.arraycopy(more, 0, arguments, 4, more.length);
    return CommandRun.with(Exporters.of(), arguments);
  }

  @Test
  void good_rows_become_plans_and_bad_ones_are_told_and_kept_apart() throws IOException {
    CommandRun run = run("--out", plans.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("Task.csv, line 3, column \"Subject\": there is nothing here");
    assertThat(run.out()).contains("1 plan in " + plans, "1 row could not be used");
    assertThat(Files.readString(plans)).contains("\"Acme\"", "\"Call\"");
    assertThat(Files.readString(folder.resolve("plans.rejected.jsonl")))
        .contains("\"line\":3", "00T5g00000t0002");
  }

  @Test
  void a_check_writes_nothing_and_names_the_columns_that_nobody_uses() {
    CommandRun run = run("--check");

    assertThat(run.out())
        .contains("1 plan would be written", "Account.csv: 1 row, 1 used; nobody uses Color__c");
    assertThat(plans).doesNotExist();
  }

  @Test
  void nothing_to_import_is_bad_input() throws IOException {
    Files.delete(exports.resolve("Account.csv"));

    CommandRun run = run("--out", plans.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("there is no such file, which salesforce needs for accounts");
    assertThat(plans).doesNotExist();
  }

  @Test
  void what_is_missing_on_the_command_line_is_told_at_once() {
    CommandRun run = CommandRun.with(Exporters.of(), "import");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("INPUT is missing", "--out is missing", "--map is missing");
  }
}
