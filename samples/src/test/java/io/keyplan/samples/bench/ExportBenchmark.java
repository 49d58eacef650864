package io.keyplan.samples.bench;

import io.keyplan.Publisher;
import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Exporters;
import io.keyplan.sample.SampleClient;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a document of the sample client takes when the process is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExportBenchmark {

  /** Template and format, such as {@code one-page.docx}. */
  @Param({
    "simple-plan.docx",
    "key-account-plan.docx",
    "action-plan.xlsx",
    "key-account-plan.xlsx",
    "strategic-presentation.pptx",
    "key-account-plan.pdf",
    "one-page.pdf"
  })
  public String file = "";

  private Exporter exporter = Exporters.discover().forFormat("docx");
  private final Publisher publisher =
      Publisher.builder().variant(Variant.SAMPLE).locale(Locale.ENGLISH).build();
  private Document document = compose("simple-plan");

  /** Composes the document that {@link #export} writes. */
  @Setup
  public void compose() {
    document = compose(template());
    exporter = Exporters.discover().forFormat(format());
  }

  /** Writes a document that was composed before. */
  @Benchmark
  public ExportReport export() throws IOException {
    return exporter.export(document, ExportOptions.standard(), OutputStream.nullOutputStream());
  }

  /** Reads the plan, composes the document and writes it. */
  @Benchmark
  public ExportReport publish() throws IOException {
    return publisher.publish(template(), format(), OutputStream.nullOutputStream());
  }

  private String template() {
    return file.substring(0, file.lastIndexOf('.'));
  }

  private String format() {
    return file.substring(file.lastIndexOf('.') + 1);
  }

  private Document compose(String id) {
    return publisher.compose(SampleClient.of(Locale.ENGLISH).plan(), id);
  }
}
