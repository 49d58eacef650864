package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.export.Exporters;
import io.keyplan.template.builtin.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  @TempDir Path folder;

  @Test
  void every_template_variant_and_language_is_there_and_in_the_index() throws IOException {
    Path demo = folder.resolve("demo");

    CommandRun run = CommandRun.of("demo", "--out", demo.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    List<String> files = files(demo);
    String index = Files.readString(demo.resolve("index.html"));
    Templates.builtIn().all().stream()
        .map(template -> template.id())
        .forEach(
            template ->
                assertThat(files)
                    .contains(
                        "en/sample/helios-sante-group-" + template + "-en-sample.txt",
                        "fr/sample/groupe-helios-sante-" + template + "-fr-sample.txt",
                        "fr/customer/groupe-helios-sante-" + template + "-fr-sample-customer.txt",
                        "en/blank/account-" + template + "-en-blank.txt",
                        "fr/guided/account-" + template + "-fr-guided.txt",
                        "de/sample/helios-sante-gruppe-" + template + "-de-sample.txt",
                        "en/filled/marlowe-finch-grocers-plc-" + template + "-en.txt"));
    files.stream()
        .filter(file -> !file.equals("index.html"))
        .forEach(file -> assertThat(index).contains("<a href=\"" + file + "\">"));
  }

  @Test
  void two_demos_are_the_same_to_the_byte() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");

    CommandRun run =
        CommandRun.with(Exporters.discover(), "demo", "--lang", "de", "--out", first.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    CommandRun.with(Exporters.discover(), "demo", "--lang", "de", "--out", second.toString());

    assertThat(files(second))
        .isEqualTo(files(first))
        .contains("de/blank/account-one-page-de-blank.docx");
    for (String file : files(first)) {
      assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
