package io.keyplan.samples.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.keyplan.samples.TextExporter;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keyplan as modules, with what its documentation says that it needs, in a process of its own. */
class ModulePathTest {

  private static final Pattern OURS =
      Pattern.compile(
          ".*(?:core|poi-export|pdf-export)[/\\\\]target[/\\\\](?:classes|[^/\\\\]+\\.jar)");
  private static final Pattern NEEDED =
      Pattern.compile(
          ".*[/\\\\](?:commons-logging|fastcsv|fontbox|icu4j|jackson-core-3|jsoup|jsvg|jspecify|pdfbox"
              + "|snakeyaml-engine)[^/\\\\]*\\.jar");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void every_format_is_written_and_read_without_a_word_of_a_library(boolean modules)
      throws Exception {
    List<String> path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("-tests.jar"))
            .filter(entry -> OURS.matcher(entry).matches() || NEEDED.matcher(entry).matches())
            .toList();
    assumeTrue(!modules || path.stream().anyMatch(ModulePathTest::isModule), "compiled as modules");
    String libraries = String.join(File.pathSeparator, path);
    String own = place(EveryFormat.class) + File.pathSeparator + place(TextExporter.class);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    if (modules) {
      command.addAll(List.of("-p", libraries, "--add-modules", "io.keyplan.poi,io.keyplan.pdf"));
      command.addAll(List.of("-cp", own));
    } else {
      command.addAll(List.of("-cp", libraries + File.pathSeparator + own));
    }
    command.addAll(List.of(EveryFormat.class.getName(), folder.toString()));

    Path printed = folder.resolve("printed");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();

    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readAllLines(printed).stream().sorted().collect(Collectors.joining("\n")))
        .isEqualTo("docx 0\npdf 0\npptx 0\nxlsx 0");
  }

  private static String place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  private static boolean isModule(String entry) {
    return OURS.matcher(entry).matches()
        && (entry.endsWith(".jar") || Files.exists(Path.of(entry, "module-info.class")));
  }
}
