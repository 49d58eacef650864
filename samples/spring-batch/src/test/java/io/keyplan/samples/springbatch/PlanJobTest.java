package io.keyplan.samples.springbatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.crm.ImportMap;
import io.keyplan.crm.PlanImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanJobTest {

  private static final int PLANS = 160;

  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  @Tag("slow")
  void a_job_that_is_killed_goes_on_and_ends_like_one_that_was_left_alone() throws Exception {
    Path input = input(plans());
    Path undisturbed = folder.resolve("undisturbed");
    Path killed = folder.resolve("killed");

    boolean complete = run(input, undisturbed);
    killAfter(PLANS / 2, input, killed);
    Map<String, FileTime> first = times(killed);
    killAfter(PLANS * 3 / 4, input, killed);
    boolean finished = run(input, killed);

    assertThat(complete).isTrue();
    assertThat(finished).isTrue();
    assertThat(content(killed, ".pdf"))
        .hasSize(PLANS - 2)
        .containsExactlyEntriesOf(content(undisturbed, ".pdf"));
    assertThat(content(killed, ".jsonl"))
        .containsOnlyKeys(
            Stream.concat(
                    Stream.of("dead-letter-0.jsonl", "dead-letter-6.jsonl"),
                    Stream.iterate(0, i -> i < 8, i -> i + 1).map(i -> "manifest-" + i + ".jsonl"))
                .toList())
        .containsExactlyEntriesOf(content(undisturbed, ".jsonl"));
    assertThat(times(killed))
        .as("what was committed is not done again")
        .containsAnyOf(entries(first));
    assertThat(killed).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void what_failed_is_in_the_manifest_and_among_the_dead_letters() throws Exception {
    List<String> lines = plans().subList(0, 10);

    boolean complete = run(input(lines), folder.resolve("out"));

    assertThat(complete).isTrue();
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("10 plans now, 1 of them failed");
    assertThat(String.join("\n", content(folder.resolve("out"), ".jsonl").values()))
        .containsPattern("\"line\":7,\"input\":\"[0-9a-f]{64}\",\"problems\":\\[\\{\"column\":")
        .containsPattern("\"line\":7,\"input\":\"[0-9a-f]{64}\",\"status\":\"failed\"")
        .contains("\"text\":\"{\\\"account\\\":\"}")
        .containsOnlyOnce("\"status\":\"failed\"");
  }

  @Test
  void fewer_plans_than_ranges_or_none_are_no_trouble() throws Exception {
    assertThat(run(input(plans().subList(0, 3)), folder.resolve("few"))).isTrue();
    assertThat(run(input(List.of("", "  ")), folder.resolve("none"))).isTrue();

    assertThat(content(folder.resolve("few"), ".pdf")).hasSize(3);
    assertThat(content(folder.resolve("none"), ".pdf")).isEmpty();
  }

  @Test
  void what_an_import_from_a_crm_writes_is_an_input() throws Exception {
    Path exports = Files.createDirectory(folder.resolve("exports"));
    Files.writeString(exports.resolve("Account.csv"), "Id,Name\n001A,Acme\n001B,Müller AG\n");
    Files.writeString(exports.resolve("Task.csv"), "Id,WhatId,Subject\n00TA,001B,Call\n");
    Path input = folder.resolve("imported.jsonl");

    PlanImporter.of(ImportMap.profile("salesforce")).write(exports, input, null);

    assertThat(run(input, folder.resolve("out"))).isTrue();
    assertThat(content(folder.resolve("out"), ".pdf"))
        .containsOnlyKeys("acme-001a-simple-plan-en.pdf", "muller-ag-001b-simple-plan-en.pdf");
  }

  @Test
  void different_plans_with_one_id_are_not_lost_in_silence() throws Exception {
    String plan =
        "{\"id\":\"a-1\",\"account\":{\"name\":\"Acme\"},\"actions\":[{\"step\":\"%s\"}]}";
    Path input = input(List.of(plan.replace("%s", "Call"), plan.replace("%s", "Write")));

    boolean complete = run(input, folder.resolve("out"));

    assertThat(complete).isFalse();
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("acme-a-1-simple-plan-en.pdf");
  }

  @Test
  void a_job_that_is_complete_is_not_done_again_unless_its_input_changed() throws Exception {
    Path out = folder.resolve("out");
    run(input(plans().subList(0, 3)), out);
    Map<String, FileTime> first = times(out);

    run(input(plans().subList(0, 3)), out);
    Map<String, FileTime> second = times(out);
    run(input(plans().subList(0, 4)), out);

    assertThat(second).isEqualTo(first);
    assertThat(content(out, ".pdf")).hasSize(4);
  }

  @Test
  void a_call_with_mistakes_says_what_is_wrong() throws IOException {
    String input = input(plans()).toString();

    assertThatThrownBy(() -> PlanJob.parameters(input)).hasMessageContaining("1 argument");
    assertThatThrownBy(() -> PlanJob.parameters("no.jsonl", "out", "one-page.pdf", "2031-03-12"))
        .hasMessageContaining("no.jsonl is no file");
    assertThatThrownBy(() -> PlanJob.parameters(input, "out", "one-pag.pdf", "2031-03-12"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one-page");
    assertThatThrownBy(() -> PlanJob.parameters(input, "out", "one-page.pdf", "12/03/2031"))
        .hasMessageContaining("12/03/2031");
  }

  private static List<String> plans() {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= PLANS; i++) {
      lines.add(
          i == 7 || i == 133
              ? "{\"account\":"
              : "{\"account\":{\"name\":\"Acme\"},\"actions\":[{\"step\":\"Step " + i + "\"}]}");
    }
    return lines;
  }

  private Path input(List<String> lines) throws IOException {
    return Files.write(folder.resolve("plans.jsonl"), lines);
  }

  private static String[] arguments(Path input, Path out) {
    return new String[] {input.toString(), out.toString(), "simple-plan.pdf", "2031-03-12"};
  }

  private boolean run(Path input, Path out) throws Exception {
    return PlanJob.run(
        PlanJob.parameters(arguments(input, out)),
        new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  /** Runs the job in a process, and kills that in the middle. */
  private void killAfter(int documents, Path input, Path out) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), PlanJob.class.getName()));
    command.addAll(List.of(arguments(input, out)));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("printed").toFile())
            .start();
    while (process.isAlive() && files(out, ".pdf").size() < documents) {
      Thread.sleep(5);
    }
    assertThat(process.isAlive()).as("killed in the middle").isTrue();
    process.destroyForcibly().waitFor();
  }

  /** Gives when each document was written. */
  private static Map<String, FileTime> times(Path out) throws IOException {
    SortedMap<String, FileTime> times = new TreeMap<>();
    for (Path file : files(out, ".pdf")) {
      times.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
    }
    return times;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map.Entry<String, FileTime>[] entries(Map<String, FileTime> times) {
    return times.entrySet().toArray(new Map.Entry[0]);
  }

  /**
   * Gives the content of files by their names; the time that a document took is left out, and so is
   * an empty file of dead letters: a kill between the last commit of a range and its end leaves it.
   */
  private static SortedMap<String, String> content(Path out, String end) throws IOException {
    SortedMap<String, String> content = new TreeMap<>();
    for (Path file : files(out, end)) {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        continue;
      }
      content.put(
          file.getFileName().toString(),
          end.equals(".jsonl")
              ? new String(bytes, StandardCharsets.UTF_8)
                  .replaceAll("\"millis\":\\d+", "\"millis\":0")
              : HexFormat.of().formatHex(bytes));
    }
    return content;
  }

  private static List<Path> files(Path out, String end) throws IOException {
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.filter(file -> file.toString().endsWith(end)).toList();
    }
  }
}
