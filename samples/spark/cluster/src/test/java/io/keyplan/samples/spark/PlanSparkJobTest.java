package io.keyplan.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.batch.Batch;
import io.keyplan.batch.DocumentSet;
import io.keyplan.batch.NamePattern;
import io.keyplan.batch.PlanStream;
import io.keyplan.batch.PlanWork;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

/** Runs the shaded jar behind Spark's own libraries. */
class PlanSparkJobTest {

  private static final int PLANS = 120;
  private static final int PARTITIONS = 6;

  private static final DocumentSet SET =
      DocumentSet.builder()
          .templates("simple-plan")
          .formats("docx", "pdf")
          .name(NamePattern.of("{account}-{id}-{template}-{lang}.{ext}"))
          .build();

  private static final PlanWork WORK = PlanWork.of(SET, LocalDate.of(2031, 3, 12));

  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .appName("test")
            .master("local[2,4]")
            .config("spark.ui.enabled", "false")
            .config("spark.speculation", "true")
            .config("spark.sql.files.maxPartitionBytes", "1000")
            .config("spark.sql.files.openCostInBytes", "1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void executors_write_what_one_machine_writes() throws IOException {
    Path input = plans();
    Path out = folder.resolve("out");

    PlanSparkJob.run(spark, input.toString(), out.toString(), WORK);

    assertThat(spark.read().textFile(input.toString()).javaRDD().getNumPartitions())
        .isGreaterThanOrEqualTo(PARTITIONS);
    assertThat(documents(out)).isEqualTo(documents(batch(input))).hasSize(2 * (PLANS - 1));
    assertThat(lines(out, "manifest")).hasSize(PLANS);
    assertThat(lines(out, "dead-letter"))
        .singleElement()
        .asString()
        .contains("\"line\":7,", "\"text\":");
    assertThat(out.resolve("_unfinished")).doesNotExist();
  }

  @Test
  void tasks_that_fail_and_are_repeated_leave_every_document_once() throws IOException {
    Path input = plans();
    Path out = folder.resolve("out");

    PlanSparkJob.write(
        spark,
        failingOnce(PlanSparkJob.records(spark, input.toString(), out.toString(), WORK)),
        out.toString());
    SortedMap<String, Integer> first = documents(out);
    PlanSparkJob.run(spark, input.toString(), out.toString(), WORK);

    assertThat(first).isEqualTo(documents(batch(input)));
    assertThat(documents(out)).isEqualTo(first);
    assertThat(lines(out, "manifest")).hasSize(PLANS).doesNotHaveDuplicates();
  }

  @Test
  void the_jar_shares_no_library_with_spark_that_it_needs_in_another_version() {
    assertThat(com.ibm.icu.util.VersionInfo.ICU_VERSION.getMajor()).isEqualTo(77);
    assertThat(resource("io/keyplan/shaded/com/ibm/icu/util/VersionInfo.class")).isNotNull();
    assertThat(resource("io/keyplan/shaded/com/fasterxml/jackson/annotation/JsonInclude.class"))
        .isNotNull();
  }

  private static URL resource(String name) {
    return PlanWork.class.getClassLoader().getResource(name);
  }

  private static JavaPairRDD<String, String> failingOnce(JavaPairRDD<String, String> records) {
    return records.mapPartitionsToPair(
        done -> {
          List<Tuple2<String, String>> all = new ArrayList<>();
          Iterator<Tuple2<String, String>> each = done;
          each.forEachRemaining(all::add);
          TaskContext task = TaskContext.get();
          if (task.attemptNumber() == 0 && task.partitionId() % 2 == 0) {
            throw new IllegalStateException("this machine goes down after its work");
          }
          return all.iterator();
        });
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

  private Path batch(Path input) throws IOException {
    Path out = folder.resolve("batch");
    try (PlanStream plans = PlanStream.open(input)) {
      Batch.builder(SET, out)
          .clock(Clock.fixed(Instant.parse("2031-03-12T10:00:00Z"), ZoneOffset.UTC))
          .build()
          .run(plans);
    }
    return out;
  }

  private static SortedMap<String, Integer> documents(Path out) throws IOException {
    SortedMap<String, Integer> documents = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(file -> file.toString().matches(".*\\.(docx|pdf)")).toList()) {
        documents.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return documents;
  }

  private static List<String> lines(Path out, String kind) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(out.resolve("records/kind=" + kind))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }
}
