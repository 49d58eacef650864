package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch as a process of its own, and what is left when it is killed. */
class BatchProcessTest {

  private static final int PLANS = 200;
  private static final int KILLS = 6;

  @TempDir Path folder;

  @Test
  void a_run_that_was_killed_again_and_again_ends_as_one_that_was_not() throws Exception {
    Path input = plans();
    Path undisturbed = folder.resolve("undisturbed");
    assertThat(start(input, undisturbed).waitFor()).isZero();
    Path killed = folder.resolve("killed");
    Random random = new Random(20310312);
    int kills = 0;
    int wanted = 0;
    for (int i = 0; i < KILLS; i++) {
      wanted += random.nextInt(2 * PLANS / KILLS);
      Process process = start(input, killed, "--resume");
      while (process.isAlive() && count(killed) < wanted) {
        Thread.sleep(5);
      }
      if (process.isAlive()) {
        process.destroyForcibly().waitFor();
        kills++;
      }
    }

    assertThat(start(input, killed, "--resume").waitFor()).isZero();

    assertThat(kills).isPositive();
    assertThat(files(killed)).isEqualTo(files(undisturbed)).hasSize(2 * PLANS);
  }

  @Test
  void a_run_that_is_asked_to_end_says_what_it_did_and_can_be_resumed() throws Exception {
    Path input = plans();
    Path out = folder.resolve("out");
    Process process = start(input, out);
    Path manifest = out.resolve("manifest.jsonl");
    while (process.isAlive() && (!Files.exists(manifest) || Files.size(manifest) == 0)) {
      Thread.sleep(5);
    }
    process.destroy();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();

    assertThat(folder.resolve("stderr")).content().contains("--resume does the rest");
    assertThat(files(out)).hasSizeLessThan(2 * PLANS).isNotEmpty();
    assertThat(start(input, out, "--resume").waitFor()).isZero();
    assertThat(files(out)).hasSize(2 * PLANS);
  }

  private Path plans() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < PLANS; i++) {
      String name = i % 7 == 0 ? "Acme" : "Account " + i;
      lines.add(
          "{\"account\":{\"name\":\"" + name + "\"},\"actions\":[{\"step\":\"Step " + i + "\"}]}");
    }
    return Files.write(folder.resolve("plans.jsonl"), lines);
  }

  private Process start(Path input, Path out, String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(KillableRun.class.getName(), "batch", input.toString()));
    command.addAll(List.of("--template", "one-page,action-plan", "--format", "txt"));
    command.addAll(List.of("--threads", "2", "--out", out.toString()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile())
        .start();
  }

  private static int count(Path out) {
    String[] names = out.toFile().list();
    return names == null ? 0 : names.length;
  }

  /** Gives what every file holds, by path; of the manifest only that it is there. */
  private static SortedMap<String, String> files(Path out) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("manifest.jsonl")) {
          files.put(out.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }
}
