package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which classes a process loads for its first document, and the lists of them; {@code
 * -Dkeyplan.goldens=update} writes the lists anew.
 */
class LoadedClassesTest {

  /**
   * A few more than today: those of ours and of libraries, and those that Java makes of lambdas.
   */
  private static final int MOST = 1200;

  private static final List<String> FORMATS = List.of("docx", "xlsx", "pptx", "pdf");
  private static final List<String> TEMPLATES = List.of("simple-plan", "key-account-plan");
  private static final Pattern OURS = Pattern.compile("] (\\S+) source: (?:file|jar):");

  @TempDir Path folder;

  @Test
  void a_document_loads_few_classes_and_most_of_them_stand_in_the_lists() throws Exception {
    if ("update".equals(System.getProperty("keyplan.goldens"))) {
      writeLists();
    }

    String loaded = loaded(TEMPLATES.get(0), "docx");

    assertThat(loaded)
        .contains(" io.keyplan.poi.word.WordExporter ")
        .doesNotContain(
            " org.apache.", " org.docx4j.", " org.snakeyaml.", " de.siegmar.", " org.jsoup.");
    Set<String> ours = ours(loaded);
    long lambdas = loaded.lines().filter(line -> line.contains(" source: io.keyplan.")).count();
    assertThat(ours.size() + lambdas).isLessThan(MOST);
    Set<String> listed = new HashSet<>(list(ClassesAhead.EVERY));
    listed.addAll(list("docx"));
    long found = ours.stream().filter(listed::contains).count();
    assertThat(found).as("of %d classes", ours.size()).isGreaterThan(ours.size() * 85 / 100);
  }

  /** A class with another name costs little; many of them say that the lists are old. */
  @Test
  void the_lists_name_classes_that_there_are() throws Exception {
    List<String> lists = new ArrayList<>(FORMATS);
    lists.add(ClassesAhead.EVERY);
    for (String list : lists) {
      List<String> names = list(list);
      List<String> missing = names.stream().filter(name -> !isThere(name)).toList();

      assertThat(missing).as(list).hasSizeLessThanOrEqualTo(names.size() / 20);
    }
  }

  private static boolean isThere(String name) {
    return LoadedClassesTest.class.getResource("/" + name.replace('.', '/') + ".class") != null;
  }

  private static List<String> list(String name) throws IOException {
    try (InputStream in = ClassesAhead.class.getResourceAsStream(ClassesAhead.list(name))) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .toList();
    }
  }

  /** A list holds what both templates load: the small one needs nothing of the large one's. */
  private void writeLists() throws Exception {
    List<Set<String>> formats = new ArrayList<>();
    for (String format : FORMATS) {
      Set<String> both = ours(loaded(TEMPLATES.get(0), format));
      both.retainAll(ours(loaded(TEMPLATES.get(1), format)));
      formats.add(both);
    }
    Set<String> every = new LinkedHashSet<>(formats.get(0));
    formats.forEach(every::retainAll);
    write(ClassesAhead.EVERY, every);
    for (int i = 0; i < FORMATS.size(); i++) {
      formats.get(i).removeAll(every);
      write(FORMATS.get(i), formats.get(i));
    }
  }

  private static void write(String name, Set<String> classes) throws IOException {
    Path resources = Path.of("src/main/resources/io/keyplan/cli", ClassesAhead.list(name));
    Files.createDirectories(resources.getParent());
    Files.writeString(resources, String.join("\n", classes) + "\n");
  }

  private static Set<String> ours(String log) {
    Set<String> ours = new LinkedHashSet<>();
    Matcher lines = OURS.matcher(log);
    while (lines.find()) {
      ours.add(lines.group(1));
    }
    return ours;
  }

  /** Gives Java's log; with one processor nothing is loaded ahead. */
  private String loaded(String template, String format) throws IOException, InterruptedException {
    Path log = folder.resolve("classes");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:ActiveProcessorCount=1",
            "-Xlog:class+load:file=" + log,
            "-cp",
            System.getProperty("java.class.path"),
            KeyplanCommand.class.getName(),
            "export",
            "--quiet",
            "--variant",
            "sample",
            "--lang",
            "en",
            "--document",
            template + "." + format,
            "--out",
            folder.resolve("out").toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("ended").isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("said"))).isZero();
    return Files.readString(log);
  }
}
