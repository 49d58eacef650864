package io.keyplan.samples.spark;

import io.keyplan.batch.DocumentSet;
import io.keyplan.batch.NamePattern;
import io.keyplan.batch.PlanLine;
import io.keyplan.batch.PlanOutcome;
import io.keyplan.batch.PlanWork;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * The job: plans as lines of JSON in; documents, written by the executors, and records of them out.
 *
 * <p>Spark may do a task twice, one after the other or both at once. {@link PlanWork} gives the
 * same documents each time, and of the records Spark keeps those of one attempt.
 */
public final class PlanSparkJob {

  private static final String MANIFEST = "manifest";
  private static final String DEAD_LETTER = "dead-letter";

  private PlanSparkJob() {}

  /**
   * Runs the job.
   *
   * @param args the file or folder of lines, the folder to write to, a template, a format and the
   *     day
   */
  public static void main(String[] args) throws IOException {
    DocumentSet set =
        DocumentSet.builder()
            .templates(args[2])
            .formats(args[3])
            .name(NamePattern.of("{account}-{id}-{template}-{lang}.{ext}"))
            .build();
    PlanWork work = PlanWork.of(set, LocalDate.parse(args[4]));
    try (SparkSession spark = SparkSession.builder().appName("Keyplan").getOrCreate()) {
      run(spark, args[0], args[1], work);
    }
  }

  static void run(SparkSession spark, String input, String out, PlanWork work) throws IOException {
    write(spark, records(spark, input, out, work), out);
    new HadoopStore(out, spark.sparkContext().hadoopConfiguration()).clear();
  }

  // snippet: records
  /** Makes the documents, and gives a record of each plan by its kind. */
  static JavaPairRDD<String, String> records(
      SparkSession spark, String input, String out, PlanWork work) {
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    JavaRDD<PlanLine> plans =
        spark
            .read()
            .textFile(input)
            .javaRDD()
            .zipWithIndex()
            .map(line -> PlanLine.of(input, line._2() + 1, line._1()));
    return plans.mapPartitionsToPair(
        lines -> records(lines, work, new HadoopStore(out, hadoop.value())));
  }

  private static Iterator<Tuple2<String, String>> records(
      Iterator<PlanLine> lines, PlanWork work, HadoopStore store) throws IOException {
    List<Tuple2<String, String>> records = new ArrayList<>();
    while (lines.hasNext()) {
      PlanOutcome outcome = work.apply(lines.next(), store);
      records.add(new Tuple2<>(MANIFEST, outcome.manifestLine()));
      outcome.deadLetter().ifPresent(line -> records.add(new Tuple2<>(DEAD_LETTER, line)));
    }
    return records.iterator();
  }

  // end

  /** Writes the records to {@code kind=manifest} and {@code kind=dead-letter}, in one pass. */
  static void write(SparkSession spark, JavaPairRDD<String, String> records, String out) {
    spark
        .createDataset(
            JavaPairRDD.toRDD(records), Encoders.tuple(Encoders.STRING(), Encoders.STRING()))
        .toDF("kind", "value")
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("kind")
        .text(out + "/records");
  }
}
