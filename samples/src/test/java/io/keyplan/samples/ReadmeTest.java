package io.keyplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.custom.FieldsFile;
import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.ReadOptions;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.template.section.BuiltInSection;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows is what the tests compile and run. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/main/java/io/keyplan/samples"),
          Path.of("spring-boot/src/main/java/io/keyplan/samples/springboot"));

  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:<!-- snippet: (?<snippet>\\S+) -->\\n)?```(?<language>\\w+)\\n(?<text>.*?)```",
          Pattern.DOTALL);

  @ParameterizedTest
  @MethodSource("javaBlocks")
  void java_is_quoted_from_a_program_that_runs(String snippet, String text) throws IOException {
    assertThat(snippet).as("name of the snippet above the block").isNotEmpty();
    assertThat(text).isEqualTo(Snippet.of(SOURCES, snippet));
  }

  static Stream<String[]> javaBlocks() throws IOException {
    return blocks("java")
        .map(block -> new String[] {String.valueOf(block.group(1)), block.group(3)});
  }

  @Test
  void the_plan_is_valid() throws IOException {
    List<MatchResult> plans = blocks("json").toList();

    assertThat(plans).isNotEmpty();
    for (MatchResult plan : plans) {
      PlanFile.read(new StringReader(plan.group(3)), PlanFormat.JSON, ReadOptions.strict());
    }
  }

  @Test
  void templates_are_quoted_from_files_that_are_valid() throws IOException {
    Path file = Path.of("templates", "qbr.template.yaml");

    assertThat(blocks("yaml").map(block -> block.group(3))).contains(Files.readString(file));
    assertThat(Templates.builtIn().load(file).get("qbr").id()).isEqualTo("qbr");
  }

  @Test
  void a_fields_file_is_quoted_and_valid() throws IOException {
    Path file = Path.of("templates", "acme.fields.yaml");
    String text = Files.readString(file);

    assertThat(blocks("yaml").map(block -> block.group(3))).contains(text);
    assertThat(Files.readString(ROOT.resolve("docs/fields.md"))).contains(text);
    assertThat(FieldsFile.read(file).declared()).hasSize(3);
  }

  @Test
  void every_section_is_listed_with_its_picture() throws IOException {
    Path docs = ROOT.resolve("docs");
    String page = Files.readString(docs.resolve("templates.md"));

    for (BuiltInSection section : BuiltInSection.values()) {
      assertThat(page).contains("| `" + section.id() + "` | " + section.purpose() + " |");
      assertThat(docs.resolve("images/sections/" + section.id() + ".png")).exists();
    }
  }

  @Test
  void every_template_is_listed_with_its_titles() throws IOException {
    String readme = readme();

    assertThat(Templates.builtIn().all().stream().map(Template::id))
        .allSatisfy(id -> assertThat(readme).contains("| `" + id + "` |"));
  }

  @Test
  void every_link_leads_to_a_file() throws IOException {
    List<Path> pages =
        new ArrayList<>(List.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")));
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
    }
    for (Path page : pages) {
      assertThat(links(page))
          .allSatisfy(link -> assertThat(page.resolveSibling(link)).as(page + "").exists());
    }
  }

  private static List<String> links(Path page) throws IOException {
    return Pattern.compile("\\]\\((?!https?:)([^)#]+)")
        .matcher(Files.readString(page))
        .results()
        .map(link -> link.group(1))
        .toList();
  }

  private static Stream<MatchResult> blocks(String language) throws IOException {
    return BLOCK.matcher(readme()).results().filter(block -> block.group(2).equals(language));
  }

  static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }
}
