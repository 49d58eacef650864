package io.keyplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.keyplan.Publisher;
import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.Exporter;
import io.keyplan.export.Exporters;
import io.keyplan.sample.SampleClient;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Counts the bytes that documents take while they are written: unlike time, they are the same on
 * every machine, and what is planned or copied twice shows in them. The limits are a quarter above
 * what a process takes that has hardly begun to compile, which is more than a warm one takes.
 */
class AllocationTest {

  private static final int RUNS = 3;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @CsvSource({
    "key-account-plan, docx, 16",
    "key-account-plan, xlsx, 16",
    "key-account-plan, pdf, 32",
    "strategic-presentation, pptx, 17",
    "strategic-presentation, pdf, 15",
    "account-map, pdf, 7",
    "account-map, pptx, 16"
  })
  void a_document_takes_no_more_memory_than_it_did(String template, String format, int megabytes)
      throws IOException {
    Document document =
        Publisher.builder()
            .variant(Variant.SAMPLE)
            .asOf(LocalDate.of(2026, 3, 2))
            .build()
            .compose(SampleClient.of(Locale.ENGLISH).plan(), template);
    Exporter exporter = Exporters.discover().forFormat(format);

    long least = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      exporter.export(document, ExportOptions.standard(), OutputStream.nullOutputStream());
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat(least).isLessThan(megabytes * 1_000_000L);
  }
}
