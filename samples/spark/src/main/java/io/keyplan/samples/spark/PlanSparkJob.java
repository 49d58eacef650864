package io.keyplan.samples.spark;

import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import io.keyplan.batch.DocumentSet;
import io.keyplan.batch.NamePattern;
import io.keyplan.batch.PlanLine;
import io.keyplan.batch.PlanOutcome;
import io.keyplan.batch.PlanWork;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * The job: plans as lines of JSON in; documents, written by the executors, and records of them out.
 *
 * <p>Spark may do a task twice, one after the other or both at once. {@link PlanWork} gives the
 * same documents each time, and of the records Spark keeps those of one attempt.
 */
public final class PlanSparkJob {

  private static final String USAGE =
      "arguments: INPUT OUT TEMPLATE.FORMAT,… YYYY-MM-DD [NAME], such as"
          + " hdfs:///plans.jsonl hdfs:///out one-page.pdf,action-plan.xlsx 2026-03-02";
  private static final String NAMES = "{account}-{id}-{template}-{lang}.{ext}";
  private static final String MANIFEST = "manifest";
  private static final String DEAD_LETTER = "dead-letter";

  private static final String RECORDS = "/records";

  /** What is read of the manifest. */
  private static final String SCHEMA =
      "input string, status string, documents array<struct<output: string>>";

  private static final int MOST_NAMED = 20;

  /** A setting: how many plans are done again when an executor is lost. */
  private static final String PLANS_PER_TASK = "spark.keyplan.plansPerTask";

  private PlanSparkJob() {}

  /**
   * Runs the job; it fails where documents are lost, not where plans are broken.
   *
   * @param args the file or folder of lines, the folder to write to, documents as one-page.pdf, the
   *     day that holds where plans name none, and how to name the files
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 4 || args.length > 5) {
      throw new IllegalArgumentException(USAGE);
    }
    DocumentSet set =
        DocumentSet.builder()
            .documents(args[2].split(","))
            .name(NamePattern.of(args.length == 5 ? args[4] : NAMES))
            .build();
    PlanWork work = PlanWork.of(set, LocalDate.parse(args[3]));
    try (SparkSession spark = SparkSession.builder().appName("Keyplan").getOrCreate()) {
      HadoopStore store = new HadoopStore(args[1], spark.sparkContext().hadoopConfiguration());
      write(spark, records(plans(spark, args[0]), work, store), args[1]);
      store.clear();
      report(spark, args[1], System.out);
    }
  }

  /** Reads lines as bytes, since a text would hide those that are not UTF-8. */
  private static JavaRDD<PlanLine> plans(SparkSession spark, String input) {
    JavaRDD<byte[]> lines =
        spark
            .read()
            .text(input)
            .selectExpr("cast(value as binary)")
            .as(Encoders.BINARY())
            .javaRDD();
    int each = spark.sparkContext().conf().getInt(PLANS_PER_TASK, 50);
    int tasks = (int) (lines.count() / each) + 1;
    return lines
        .zipWithIndex()
        .flatMap(line -> PlanLine.read(input, line._2() + 1, line._1()).stream().iterator())
        .repartition(tasks);
  }

  /** Makes the documents, and gives records of each plan by their kind. */
  private static JavaPairRDD<String, String> records(
      JavaRDD<PlanLine> plans, PlanWork work, HadoopStore store) {
    return plans.flatMapToPair(
        line -> {
          PlanOutcome outcome = work.apply(line, store);
          List<Tuple2<String, String>> records = new ArrayList<>();
          records.add(new Tuple2<>(MANIFEST, outcome.manifestLine()));
          outcome.deadLetter().ifPresent(dead -> records.add(new Tuple2<>(DEAD_LETTER, dead)));
          return records.iterator();
        });
  }

  /** Writes the records to {@code kind=manifest} and {@code kind=dead-letter}, in one pass. */
  private static void write(SparkSession spark, JavaPairRDD<String, String> records, String out) {
    spark
        .createDataset(
            JavaPairRDD.toRDD(records), Encoders.tuple(Encoders.STRING(), Encoders.STRING()))
        .toDF("kind", "value")
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("kind")
        .text(out + RECORDS);
  }

  /**
   * Says how it went.
   *
   * @throws IllegalStateException if documents of different plans had the same name, since one is
   *     all that is left
   */
  private static void report(SparkSession spark, String out, PrintStream print) {
    Dataset<Row> plans = spark.read().schema(SCHEMA).json(out + RECORDS + "/kind=" + MANIFEST);
    for (Row status : plans.groupBy("status").count().collectAsList()) {
      print.println("Keyplan: " + status.getLong(1) + " plans " + status.getString(0));
    }
    List<String> shared =
        plans
            .selectExpr("input", "explode(documents.output) as name")
            .groupBy("name")
            .agg(min("input").as("one"), max("input").as("other"))
            .where("one <> other")
            .select("name")
            .as(Encoders.STRING())
            .takeAsList(MOST_NAMED);
    if (!shared.isEmpty()) {
      throw new IllegalStateException(
          "different plans have the same id, or the pattern gives them the same names: " + shared);
    }
  }
}
