package io.keyplan.samples.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.console.ConsoleLauncher;

/**
 * An application in processes of its own, wherever Keyplan is said to run. Every build runs the
 * plain stack with the Java at hand; the profile {@code matrix} resolves the others, and runs all
 * with the oldest and the newest Java that there is.
 */
class MatrixTest {

  private static final Path TABLE = Path.of("target/matrix.md");
  private static final String SERVER_TEST = "io.keyplan.samples.springboot.PlanServerTest";
  private static final Path SERVER = Path.of("../spring-boot/target");
  private static final Pattern TESTING =
      Pattern.compile("(junit|opentest4j|assertj)[^/\\\\]*\\.jar$");

  private static final List<String> PRINTED =
      List.of(
          "docx read back with 0 changes",
          "pdf read back with 0 changes",
          "pptx read back with 0 changes",
          "xlsx read back with 0 changes",
          "4 documents of a batch");

  @TempDir private Path folder;

  /** How an application is started. */
  private enum Way {
    CLASS_PATH,
    MODULE_PATH,
    LINKED,
    SERVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** One run. */
  private record Cell(Stack stack, Way way, Jdk jdk) {
    @Override
    public String toString() {
      return stack + ", " + way + ", " + jdk;
    }
  }

  static List<Cell> cells() throws IOException {
    List<Cell> cells = new ArrayList<>();
    for (Stack stack : Stack.resolved()) {
      for (Jdk jdk : jdks()) {
        for (Way way : Way.values()) {
          boolean asServer = way == Way.SERVER || way == Way.CLASS_PATH;
          boolean alone = way != Way.SERVER && (way != Way.LINKED || isWhole() && stack.isPlain());
          if (stack.isServer() ? asServer : alone) {
            cells.add(new Cell(stack, way, jdk));
          }
        }
      }
    }
    return cells;
  }

  private static List<Jdk> jdks() throws IOException {
    return isWhole() ? Jdk.oldestAndNewest() : List.of(Jdk.current());
  }

  /** Says whether the profile resolved all stacks. */
  private static boolean isWhole() throws IOException {
    return Stack.resolved().size() > 1;
  }

  @BeforeAll
  static void head() throws IOException {
    String columns = "| stack | path | Java | Spring Boot | Jackson 3 core | seconds |";
    Files.createDirectories(TABLE.getParent());
    Files.write(TABLE, List.of(columns, columns.replaceAll("[^|]+", "---")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void every_use_works_without_a_word_of_a_library(Cell cell) throws Exception {
    long start = System.nanoTime();
    if (cell.way == Way.SERVER) {
      assertThat(String.join("\n", run(server(cell))))
          .contains("[         0 tests failed          ]");
    } else {
      assertThat(run(application(cell))).containsExactlyElementsOf(PRINTED);
    }
    note(cell, System.nanoTime() - start);
  }

  @Test
  void the_newest_java_is_there() throws IOException {
    assumeTrue(isWhole(), "only with the profile");
    assumeTrue(
        jdks().size() == 2,
        "not run with a newer Java: none is named by -D"
            + Jdk.PROPERTY
            + ", by a variable such as JAVA_HOME_25 or in Maven's toolchains.xml");
  }

  private List<String> application(Cell cell) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(cell.way == Way.LINKED ? linked(cell.jdk) : cell.jdk.program("java"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    String own = place(EveryUse.class);
    if (cell.way == Way.MODULE_PATH) {
      command.addAll(List.of("-p", cell.stack.with(), "--add-modules"));
      command.addAll(List.of("io.keyplan.poi,io.keyplan.pdf", "-cp", own));
    } else {
      command.addAll(List.of("-cp", cell.stack.with(own)));
    }
    command.addAll(List.of(EveryUse.class.getName(), folder.resolve("documents").toString()));
    return command;
  }

  /** Links what the documentation says that libraries need of Java. */
  private String linked(Jdk jdk) throws Exception {
    Path image = folder.resolve("jre");
    run(
        List.of(
            jdk.program("jlink"),
            "--add-modules",
            "java.desktop,java.xml,java.logging,jdk.unsupported",
            "--output",
            image.toString()));
    return image.resolve("bin/java").toString();
  }

  /** Runs the server's own test, which starts and calls it, with the libraries of the stack. */
  private List<String> server(Cell cell) throws Exception {
    Stream<String> own =
        Stream.of("classes", "test-classes").map(SERVER::resolve).map(Path::toString);
    Stream<String> testing =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> TESTING.matcher(entry).find());
    String path = cell.stack.with(Stream.concat(own, testing).toArray(String[]::new));
    return List.of(
        cell.jdk.program("java"),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        path,
        ConsoleLauncher.class.getName(),
        "execute",
        "--details=summary",
        "--disable-banner",
        "--select-class=" + SERVER_TEST);
  }

  /** Runs a program, which must end well, and gives the lines that it printed. */
  private List<String> run(List<String> command) throws Exception {
    Path printed = Files.createTempFile(folder, "printed", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    boolean ended = process.waitFor(3, TimeUnit.MINUTES);
    process.destroyForcibly();
    String text = Files.readString(printed);
    assertThat(ended).as("ended: " + text).isTrue();
    assertThat(process.exitValue()).as(text).isZero();
    return text.lines().toList();
  }

  private static void note(Cell cell, long nanoseconds) throws IOException {
    String line =
        Stream.of(
                cell.stack.name(),
                cell.way.toString(),
                cell.jdk.version().toString(),
                cell.stack.version("spring-boot").orElse(""),
                cell.stack.version("jackson-core").orElse(""),
                String.format(Locale.ROOT, "%.1f", nanoseconds / 1e9))
            .reduce("|", (row, value) -> row + " " + value + " |");
    Files.write(TABLE, Arrays.asList(line), StandardOpenOption.APPEND);
    System.out.println(line);
  }

  private static String place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
