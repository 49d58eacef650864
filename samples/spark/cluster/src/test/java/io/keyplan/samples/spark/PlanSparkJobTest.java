package io.keyplan.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.batch.Batch;
import io.keyplan.batch.DocumentSet;
import io.keyplan.batch.NamePattern;
import io.keyplan.batch.PlanStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Submits the job's jar to Spark, with executors that are processes of their own. */
class PlanSparkJobTest {

  private static final int PLANS = 40;

  /** For processes that live no longer than this test. */
  private static final String SHORT_LIVED = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  @TempDir Path folder;

  private SparkHome spark;

  @BeforeEach
  void prepare() throws IOException {
    spark = SparkHome.in(Path.of("target/spark").toAbsolutePath());
  }

  @Test
  @Tag("slow")
  void executors_write_what_one_machine_writes_though_one_is_killed() throws Exception {
    Path input = input(plans());
    Path out = folder.resolve("out");
    Path batch = batch(input);

    Process job = submit("local-cluster[2,1,1024]", input, out, "simple-plan.docx,simple-plan.pdf");
    while (job.isAlive() && documents(out).size() < PLANS / 2) {
      Thread.sleep(20);
    }
    assertThat(job.isAlive()).as(spark.printed()).isTrue();
    executor(job).destroyForcibly();
    int exit = job.waitFor();

    assertThat(exit).as(spark.printed()).isZero();
    assertThat(documents(out)).hasSize(2 * (PLANS - 2)).isEqualTo(documents(batch));
    assertThat(records(out.resolve("records/kind=manifest")))
        .containsExactlyInAnyOrderElementsOf(records(batch.resolve("manifest.jsonl")));
    assertThat(records(out.resolve("records/kind=dead-letter")))
        .containsExactlyInAnyOrderElementsOf(records(batch.resolve("dead-letter.jsonl")));
    assertThat(out.resolve("_unfinished")).doesNotExist();
    assertThat(spark.printed())
        .contains("Keyplan: 38 plans done", "Keyplan: 2 plans failed")
        .containsPattern("Lost executor \\d on .*code 137");
  }

  @Test
  void different_plans_with_one_id_are_not_lost_in_silence() throws Exception {
    String plan =
        "{\"id\":\"a-1\",\"account\":{\"name\":\"Acme\"},\"actions\":[{\"step\":\"%s\"}]}";
    Path input = input(List.of(plan.replace("%s", "Call"), plan.replace("%s", "Write")));

    String documents = "simple-plan.docx,simple-plan.xlsx,simple-plan.pptx,simple-plan.pdf";
    Process job = submit("local[2]", input, folder.resolve("out"), documents);
    int exit = job.waitFor();

    assertThat(exit).isNotZero();
    assertThat(spark.printed())
        .contains("names: [", "acme-a-1-simple-plan-en.pptx", "acme-a-1-simple-plan-en.xlsx");
  }

  private Process submit(String master, Path input, Path out, String documents) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--master", master, "--driver-memory", "512m"));
    arguments.addAll(List.of("--driver-java-options", SHORT_LIVED));
    Stream.of(
            "spark.executor.extraJavaOptions=" + SHORT_LIVED,
            "spark.ui.enabled=false",
            "spark.keyplan.plansPerTask=8",
            "spark.sql.shuffle.partitions=2",
            "spark.speculation=true",
            "spark.speculation.interval=50ms",
            "spark.speculation.multiplier=1.1",
            "spark.speculation.minTaskRuntime=0ms",
            "spark.speculation.quantile=0.1")
        .forEach(setting -> arguments.addAll(List.of("--conf", setting)));
    arguments.addAll(List.of("--class", PlanSparkJob.class.getName()));
    arguments.add(SparkHome.job().toString());
    arguments.addAll(List.of(input.toString(), out.toString(), documents));
    arguments.add("2031-03-12");
    return spark.submit(arguments.toArray(String[]::new));
  }

  private static ProcessHandle executor(Process job) {
    return job.descendants()
        .filter(
            process ->
                process.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
        .findFirst()
        .orElseThrow();
  }

  /** Gives small plans, and two that are broken. */
  private static List<String> plans() {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= PLANS; i++) {
      lines.add(
          i == 7 || i == 33
              ? "{\"account\":"
              : "{\"account\":{\"name\":\"Acme\"},\"actions\":[{\"step\":\"Step " + i + "\"}]}");
    }
    return lines;
  }

  private Path input(List<String> lines) throws IOException {
    return Files.write(folder.resolve("plans.jsonl"), lines);
  }

  private Path batch(Path input) throws IOException {
    Path out = folder.resolve("batch");
    DocumentSet set =
        DocumentSet.builder()
            .documents("simple-plan.docx", "simple-plan.pdf")
            .name(NamePattern.of("{account}-{id}-{template}-{lang}.{ext}"))
            .build();
    try (PlanStream plans = PlanStream.open(input)) {
      Batch.builder(set, out)
          .clock(Clock.fixed(Instant.parse("2031-03-12T10:00:00Z"), ZoneOffset.UTC))
          .build()
          .run(plans);
    }
    return out;
  }

  /** Gives the content of each document by its name. */
  private static SortedMap<String, String> documents(Path out) throws IOException {
    SortedMap<String, String> documents = new TreeMap<>();
    if (Files.isDirectory(out)) {
      try (Stream<Path> files = Files.list(out)) {
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          if (name.matches("[a-z].*\\.(docx|xlsx|pptx|pdf)")) {
            documents.put(name, HexFormat.of().formatHex(Files.readAllBytes(file)));
          }
        }
      }
    }
    return documents;
  }

  /** Gives lines, without what differs by machine: where the input lies, and the time it took. */
  private static List<String> records(Path path) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().startsWith(".")) {
          lines.addAll(Files.readAllLines(file));
        }
      }
    }
    return lines.stream()
        .map(line -> line.replaceAll("\"millis\":\\d+", "\"millis\":0"))
        .map(line -> line.replaceAll("\"source\":\"[^\"]*/", "\"source\":\""))
        // Only one machine has a folder beside the input, in which the pictures of a plan are.
        .map(line -> line.replaceAll("\"folder\":\"[^\"]*\",", ""))
        .toList();
  }
}
