package io.keyplan.spring;

import io.keyplan.document.Document;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Measures another exporter: the timer {@code keyplan.export}, with the format and whether it went
 * well. Thread-safe.
 */
final class TimedExporter implements Exporter {

  private final Exporter exporter;
  private final Supplier<@Nullable MeterRegistry> registries;

  TimedExporter(Exporter exporter, Supplier<@Nullable MeterRegistry> registries) {
    this.exporter = exporter;
    this.registries = registries;
  }

  @Override
  public Format format() {
    return exporter.format();
  }

  @Override
  public ExportReport export(Document document, ExportOptions options, OutputStream out)
      throws IOException {
    MeterRegistry registry = registries.get();
    if (registry == null) {
      return exporter.export(document, options, out);
    }
    Timer.Sample sample = Timer.start(registry);
    String outcome = "error";
    try {
      ExportReport report = exporter.export(document, options, out);
      outcome = "success";
      return report;
    } finally {
      sample.stop(registry.timer("keyplan.export", "format", format().id(), "outcome", outcome));
    }
  }
}
