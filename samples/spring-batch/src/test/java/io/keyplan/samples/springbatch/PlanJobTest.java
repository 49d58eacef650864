package io.keyplan.samples.springbatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanJobTest {

  private static final int PLANS = 400;

  @TempDir Path folder;

  @Test
  void a_job_that_was_killed_goes_on_and_ends_with_every_document_once() throws Exception {
    Path input = plans();
    Path undisturbed = folder.resolve("undisturbed");
    assertThat(PlanJob.run(arguments(input, undisturbed))).isTrue();
    Path killed = folder.resolve("killed");
    Process process = start(input, killed);
    while (process.isAlive() && documents(killed).size() < PLANS / 4) {
      Thread.sleep(10);
    }
    assertThat(process.isAlive()).as("killed in the middle").isTrue();
    process.destroyForcibly().waitFor();

    assertThat(PlanJob.run(arguments(input, killed))).isTrue();

    assertThat(documents(killed)).isEqualTo(documents(undisturbed)).hasSize(PLANS - 1);
    assertThat(manifest(killed)).hasSize(PLANS - 1).doesNotHaveDuplicates();
    assertThat(Files.readAllLines(killed.resolve("dead-letter.jsonl")))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"line\":7,"));
  }

  private Path plans() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= PLANS; i++) {
      lines.add(
          i == 7
              ? "{\"account\":"
              : "{\"account\":{\"name\":\"Acme\"},\"actions\":[{\"step\":\"Step " + i + "\"}]}");
    }
    return Files.write(folder.resolve("plans.jsonl"), lines);
  }

  private static String[] arguments(Path input, Path out) {
    return new String[] {input.toString(), out.toString(), "simple-plan", "pdf", "2031-03-12"};
  }

  private Process start(Path input, Path out) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), PlanJob.class.getName()));
    command.addAll(List.of(arguments(input, out)));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("printed").toFile())
        .start();
  }

  /** Gives the hash of each document's content by its name. */
  private static SortedMap<String, Integer> documents(Path out) throws IOException {
    SortedMap<String, Integer> documents = new TreeMap<>();
    if (Files.isDirectory(out)) {
      try (Stream<Path> files = Files.list(out)) {
        for (Path file : files.filter(file -> file.toString().endsWith(".pdf")).toList()) {
          documents.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
        }
      }
    }
    return documents;
  }

  /** Gives the outputs that the manifests name, in which the time taken does not count. */
  private static List<String> manifest(Path out) throws IOException {
    List<String> outputs = new ArrayList<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(file -> file.toString().contains("manifest-")).toList()) {
        Files.readAllLines(file).stream()
            .map(line -> line.replaceAll(".*\"output\":\"([^\"]*)\".*", "$1"))
            .forEach(outputs::add);
      }
    }
    return outputs;
  }
}
