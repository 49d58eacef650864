package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.export.Exporters;
import io.keyplan.json.PlanFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands that the README shows, on the plan that it shows. */
class ReadmeCommandsTest {

  private static final Path README = Path.of("../../README.md");
  private static final Pattern COMMAND =
      Pattern.compile("java -jar integrations/cli/target/keyplan\\.jar ([^\\n>&]+)");

  /** What the README's commands write to and read from. */
  private static final Set<String> FILES =
      Set.of(
          "plan.json",
          "acme.brand.yaml",
          "edited.docx",
          "letter.docx",
          "letter-acme.docx",
          "january.json",
          "new.json",
          "patch.json",
          "plans.jsonl",
          "exports",
          "decks",
          "portfolio.xlsx",
          "out",
          "forms");

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_does_what_it_says(String command) throws IOException {
    Matcher plan =
        Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
    assertThat(plan.find()).isTrue();
    Files.writeString(folder.resolve("plan.json"), plan.group(1));
    Files.writeString(folder.resolve("january.json"), plan.group(1).replace("02-16", "01-30"));
    Files.writeString(folder.resolve("plans.jsonl"), plan.group(1).replace('\n', ' '));
    Files.writeString(folder.resolve("acme.brand.yaml"), "brand: Acme\ndocument: letter.docx\n");
    Path exports = Files.createDirectory(folder.resolve("exports"));
    Files.writeString(exports.resolve("Account.csv"), "Id,Name\n0015g00000AbCdE,Acme\n");
    Publisher.builder()
        .build()
        .publish(
            PlanFile.read(folder.resolve("plan.json")).plan(),
            "action-plan",
            folder.resolve("edited.docx"));
    Files.copy(Path.of("../../samples/templates/letter.docx"), folder.resolve("letter.docx"));
    List<String> words = Arrays.asList(command.strip().split(" "));
    String[] arguments =
        Stream.concat(
                words.stream().limit(1),
                words.stream()
                    .skip(1)
                    .map(word -> FILES.contains(word) ? folder.resolve(word).toString() : word))
            .toArray(String[]::new);

    CommandRun run = CommandRun.with(Exporters.discover(), arguments);

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(command.startsWith("diff ") ? 1 : 0);
    assertThat(run.out()).isNotBlank();
  }

  /** The demo, which takes long, has {@link DemoCommandTest}. */
  static List<String> commands() throws IOException {
    return COMMAND
        .matcher(Files.readString(README))
        .results()
        .map(command -> command.group(1))
        .filter(command -> !command.equals("demo --out demo"))
        .toList();
  }
}
