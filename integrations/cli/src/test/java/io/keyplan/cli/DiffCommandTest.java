package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  private static final String OLD =
      """
      {"account": {"name": "Acme"}, "team": [{"id": "ann", "name": "Ann Lee"}],
       "actions": [{"id": "a", "step": "Call", "due": "2026-01-15"}]}
      """;

  private static final String NEW =
      """
      {"account": {"name": "Acme"}, "team": [{"id": "ann", "name": "Ann Lee"}],
       "actions": [{"id": "b", "step": "Sign", "owner": "ann"},
                   {"id": "a", "step": "Call", "due": "2026-01-30"}]}
      """;

  @TempDir Path folder;

  private String old;
  private String now;

  @BeforeEach
  void write() throws IOException {
    old = Files.writeString(folder.resolve("old.json"), OLD).toString();
    now = Files.writeString(folder.resolve("new.json"), NEW).toString();
  }

  @Test
  void changes_are_listed_by_record() {
    CommandRun run = CommandRun.of("diff", old, now);

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines())
        .containsExactly(
            "Actions",
            "  New action: “Sign”",
            "    Owner: Ann Lee",
            "  Action “Call”",
            "    Due date moved from Jan 15, 2026 to Jan 30, 2026 (15 days later)",
            "2 changes: 1 addition, 0 removals, 1 update");
  }

  @Test
  void changes_are_listed_in_the_language_asked_for() {
    assertThat(CommandRun.of("diff", old, now, "--lang", "fr").out().replace('\u202F', ' '))
        .contains("Nouvelle action : « Sign »", "(15 jours plus tard)", "2 changements : 1 ajout");
  }

  @Test
  void equal_plans_are_told_by_the_exit_code() {
    CommandRun run = CommandRun.of("diff", old, old);

    assertThat(run.exit()).isZero();
    assertThat(run.out().strip()).isEqualTo("No changes");
    assertThat(CommandRun.of("diff", old, now, "--quiet")).isEqualTo(new CommandRun(1, "", ""));
    assertThat(CommandRun.of("diff", "--help").out()).contains("1   there are changes");
  }

  @Test
  void a_patch_is_written_beside() throws IOException {
    Path patch = folder.resolve("patch.json");

    CommandRun.of("diff", old, now, "--patch", patch.toString());

    assertThat(Files.readString(patch))
        .contains("\"op\": \"add\"", "\"path\": \"/actions/0\"", "\"path\": \"/actions/1/due\"");
  }

  @Test
  void both_plans_have_to_be_named_and_valid() throws IOException {
    Files.writeString(folder.resolve("bad.json"), "{}");

    assertThat(CommandRun.of("diff").err()).contains("OLD is missing", "NEW is missing");
    CommandRun run = CommandRun.of("diff", old, folder.resolve("bad.json").toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("account is required");
    assertThat(CommandRun.of("diff", old, now, old).err()).contains("one argument too many");
  }
}
