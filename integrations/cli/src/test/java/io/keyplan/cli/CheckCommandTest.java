package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String LATE =
      """
      {"info": {"asOf": "2026-02-01"}, "account": {"name": "Acme"},
       "actions": [{"step": "Call", "owner": "Ann", "due": "2026-01-15"}]}
      """;

  @TempDir Path folder;

  @Test
  void a_valid_plan_passes_whatever_is_found_unless_the_check_is_strict() throws IOException {
    String plan = plan(LATE);

    CommandRun usual = CommandRun.of("check", plan);
    CommandRun strict = CommandRun.of("check", "--strict", plan);

    assertThat(usual.exit()).isZero();
    assertThat(strict.exit()).isEqualTo(1);
    assertThat(usual.out())
        .isEqualTo(strict.out())
        .containsPattern("warning /actions/0\\S*: .+")
        .containsPattern("is valid and \\d+% complete; 0 errors, \\d+ warnings, \\d+ suggestions");
    assertThat(usual.err()).isEmpty();
  }

  @Test
  void for_a_customer_it_says_what_a_copy_would_show_and_what_could_be_shared() throws IOException {
    String plan = plan(LATE);

    CommandRun usual = CommandRun.of("check", "--audience", "customer", plan);
    CommandRun strict = CommandRun.of("check", "--audience", "customer", "--strict", plan);

    assertThat(usual.out())
        .contains("shown Actions: 0 of 1", "not shared 1 action is not marked shared");
    assertThat(usual.exit()).isZero();
    assertThat(strict.exit()).isEqualTo(1);
  }

  @Test
  void the_findings_are_in_the_language_asked_for_and_on_the_day_asked_for() throws IOException {
    String plan = plan(LATE);

    assertThat(CommandRun.of("check", "--lang", "fr", plan).out())
        .contains("L’action « Call » a 17 jours de retard.");
    assertThat(CommandRun.of("check", "--as-of", "2026-01-01", plan).out())
        .isNotEqualTo(CommandRun.of("check", plan).out());
  }

  @Test
  void an_invalid_plan_is_refused_with_every_problem_and_its_place() throws IOException {
    String plan = plan("{\"account\":\n {\"name\": 5},\n \"acions\": []}");

    CommandRun run = CommandRun.of("check", plan);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(plan + ":2:", "/account/name", plan + ":3:", "did you mean \"actions\"?");
  }

  @Test
  void a_plan_has_to_be_named() {
    CommandRun run = CommandRun.of("check");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("PLAN is missing");
  }

  private String plan(String json) throws IOException {
    return Files.writeString(folder.resolve("plan.json"), json).toString();
  }
}
