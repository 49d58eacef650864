package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, with a Java that writes down what it is asked for. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final Path SCRIPTS = Path.of("src/main/distribution");

  @TempDir Path folder;

  @BeforeEach
  void install() throws IOException {
    for (String script : List.of("bin/keyplan", "lib/make-archive")) {
      write("home/" + script, Files.readString(SCRIPTS.resolve(script)));
    }
    write("home/lib/keyplan.jar", "a jar");
    java("17");
  }

  @Test
  void arguments_options_and_the_exit_code_are_passed_on() throws Exception {
    int exit = start(Map.of("KEYPLAN_CACHE", "off", "KEYPLAN_OPTS", "-Xmx1g -Da=b"), "exit 7", "*");

    assertThat(exit).isEqualTo(7);
    assertThat(calls())
        .containsExactly(
            "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g -Da=b -jar "
                + folder.toRealPath().resolve("home/lib/keyplan.jar")
                + " exit 7 *");
  }

  @Test
  void a_link_to_it_starts_it_too() throws Exception {
    Path link = folder.resolve("elsewhere/keyplan");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Path.of("../home/bin/keyplan"));

    assertThat(start(link, Map.of("KEYPLAN_CACHE", "off"), "schema").waitFor()).isZero();
    assertThat(calls()).hasSize(1);
  }

  @Test
  void without_java_it_says_what_it_needs() throws Exception {
    int exit = start(Map.of("JAVA_HOME", folder.resolve("none").toString()), "schema");

    assertThat(exit).isEqualTo(2);
    assertThat(folder.resolve("stderr")).content().contains("needs Java 17 or newer");
  }

  @Test
  void two_that_start_at_once_make_one_archive_and_the_next_start_takes_it() throws Exception {
    List<Process> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      both.add(start(folder.resolve("home/bin/keyplan"), Map.of(), "schema"));
    }
    for (Process process : both) {
      assertThat(process.waitFor()).isZero();
    }
    Path archive = archive();
    assertThat(start(Map.of(), "schema")).isZero();

    assertThat(archive).hasContent("classes");
    assertThat(calls()).filteredOn(call -> call.contains("ArchiveClassesAtExit")).hasSize(1);
    assertThat(calls()).last().asString().contains("-XX:SharedArchiveFile=" + archive + " ");
    try (Stream<Path> left = Files.list(archive.getParent())) {
      assertThat(left).hasSize(2);
    }
  }

  @Test
  void a_newer_java_has_an_archive_of_its_own_kind() throws Exception {
    java("25");

    assertThat(start(Map.of("KEYPLAN_CACHE_NOW", "yes"), "schema")).isZero();
    Path archive = archive();
    assertThat(start(Map.of(), "batch")).isZero();

    assertThat(calls())
        .last()
        .asString()
        .contains("-XX:AOTCache=" + archive + " ")
        .doesNotContain("Tiered");
  }

  /** Waits for the archive, which is made while nobody waits for it. */
  private Path archive() throws IOException, InterruptedException {
    Path cache = folder.resolve("cache");
    for (long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1); System.nanoTime() < end; ) {
      if (Files.exists(cache)) {
        try (Stream<Path> files = Files.list(cache)) {
          List<Path> archives = files.filter(file -> file.toString().endsWith(".classes")).toList();
          if (!archives.isEmpty()) {
            Thread.sleep(50);
            return archives.get(0);
          }
        }
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no archive was made");
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(folder.resolve("calls"));
  }

  private int start(Map<String, String> environment, String... arguments) throws Exception {
    return start(folder.resolve("home/bin/keyplan"), environment, arguments).waitFor();
  }

  private Process start(Path script, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("stdout").toFile())
            .redirectError(folder.resolve("stderr").toFile());
    builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
    builder.environment().put("KEYPLAN_CACHE", folder.resolve("cache").toString());
    builder.environment().remove("KEYPLAN_OPTS");
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Writes a Java that notes its arguments, makes archives, and ends as it is told. */
  private void java(String version) throws IOException {
    write(
        "java/bin/java",
        """
        #!/bin/sh
        case "$*" in
          *-version) echo "    java.specification.version = %s" >&2; exit 0 ;;
        esac
        echo "$*" >>"%s"
        for argument; do
          case $argument in
            -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*)
              sleep 0.2; printf classes >"${argument#*=}" ;;
            "exit 7") code=7 ;;
          esac
        done
        exit ${code:-0}
        """
            .formatted(version, folder.resolve("calls")));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
