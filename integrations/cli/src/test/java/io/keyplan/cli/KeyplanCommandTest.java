package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class KeyplanCommandTest {

  @Test
  void without_a_command_the_choices_are_named() {
    CommandRun run = CommandRun.of();

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("say what to do: export, import, batch, portfolio, check", "keyplan --help");
  }

  @Test
  void a_mistyped_command_is_recognised() {
    CommandRun run = CommandRun.of("exprot", "plan.json");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("there is no command \"exprot\"; did you mean \"export\"?");
  }

  @Test
  void every_command_explains_itself_in_a_sentence_that_heads_its_manual_page() {
    Map<String, CommandLine> commands = new CommandLine(new KeyplanCommand()).getSubcommands();

    assertThat(commands)
        .allSatisfy(
            (name, command) -> {
              assertThat(command.getCommandSpec().usageMessage().description()[0])
                  .matches("[A-Z][^.]*\\.");
              assertThat(command.getUsageMessage()).contains("Usage: keyplan " + name, "--debug");
              // AsciiDoc, of which manual pages are made, takes brackets for markup.
              assertThat(command.getCommandSpec().args())
                  .extracting(ArgSpec::paramLabel)
                  .noneMatch(label -> label.contains("["));
            });
  }

  @Test
  void an_option_without_its_value_is_bad_usage() {
    CommandRun run = CommandRun.of("export", "plan.json", "--out");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--out", "keyplan export --help").doesNotContain("\tat ");
  }

  @Test
  void templates_lists_titles_formats_and_languages() {
    CommandRun run = CommandRun.of("templates");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .containsPattern("simple-plan +Simple account plan +Plan de compte simple")
        .containsPattern("txt +Outline")
        .containsPattern("fr +français");
  }

  @Test
  void schema_prints_nothing_but_json() {
    CommandRun run = CommandRun.of("schema");

    assertThat(run.exit()).isZero();
    assertThat(run.out().strip()).startsWith("{").endsWith("}").contains("\"$defs\"");
  }

  @Test
  void control_characters_never_reach_the_terminal() {
    CommandRun run = CommandRun.of("export", "a\u001B[31mb.json", "--out", "x");

    assertThat(run.err()).doesNotContain("\u001B").contains("a [31mb.json");
  }

  @Test
  void words_are_coloured_where_asked_for() {
    StringWriter out = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(out), true, true);

    console.print(Console.Color.RED, "error", " text");

    assertThat(out.toString()).startsWith("\u001B[31merror\u001B[0m text");
  }
}
