package io.keyplan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.keyplan.document.Document;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Shows that the contract finds each fault that it is there for. */
class ExporterContractTest {

  @Test
  void an_exporter_that_closes_the_stream_fails() {
    assertThat(failures(Closing.class))
        .contains("it_leaves_the_stream_open_with_everything_written");
  }

  @Test
  void an_exporter_that_does_not_flush_fails() {
    assertThat(failures(Unflushed.class))
        .contains("it_leaves_the_stream_open_with_everything_written");
  }

  @Test
  void an_exporter_that_swallows_the_failure_of_the_stream_fails() {
    assertThat(failures(Swallowing.class)).contains("it_passes_on_the_failure_of_the_stream");
  }

  @Test
  void an_exporter_that_formats_as_the_machine_does_fails() {
    assertThat(failures(Ambient.class))
        .contains("the_machines_locale_and_time_zone_make_no_difference");
  }

  @Test
  void an_exporter_that_counts_its_files_fails() {
    assertThat(failures(Counting.class))
        .contains("eight_threads_with_one_exporter_get_the_same_bytes");
  }

  @Test
  void an_exporter_that_drops_content_silently_fails() {
    assertThat(failures(TitleOnly.class))
        .contains(
            "every_kind_of_block_is_shown_or_reported",
            "sections_within_sections_are_shown",
            "no_row_of_two_thousand_is_lost",
            "a_text_is_shown_to_its_end_and_as_it_is_or_reported");
  }

  private static Set<String> failures(Class<? extends ExporterContract> contract) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(contract)).build();
    Set<String> failed = new TreeSet<>();
    LauncherFactory.create()
        .execute(
            request,
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                  test.getSource()
                      .map(MethodSource.class::cast)
                      .ifPresent(source -> failed.add(source.getMethodName()));
                }
              }
            });
    return failed;
  }

  /** An exporter with a fault, and its test. */
  abstract static class Faulty extends ExporterContract implements Exporter {
    private final Exporter sound = new OutlineExporter();

    @Override
    protected Exporter exporter() {
      return this;
    }

    @Override
    public Format format() {
      return OutlineExporter.FORMAT;
    }

    @Override
    protected String textOf(byte[] file) {
      return new String(file, StandardCharsets.UTF_8).replace('⏎', '\n');
    }

    ExportReport soundly(Document document, ExportOptions options, OutputStream out)
        throws IOException {
      return sound.export(document, options, out);
    }

    static ExportReport write(String text, OutputStream out) throws IOException {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new ExportReport(1, false, List.of());
    }
  }

  static final class Closing extends Faulty {
    @Override
    public ExportReport export(Document document, ExportOptions options, OutputStream out)
        throws IOException {
      try (out) {
        return soundly(document, options, out);
      }
    }
  }

  static final class Unflushed extends Faulty {
    @Override
    public ExportReport export(Document document, ExportOptions options, OutputStream out)
        throws IOException {
      ExportReport report = soundly(document, options, out);
      out.write('\n');
      return report;
    }
  }

  static final class Swallowing extends Faulty {
    @Override
    public ExportReport export(Document document, ExportOptions options, OutputStream out) {
      try {
        return soundly(document, options, out);
      } catch (IOException e) {
        return new ExportReport(1, false, List.of());
      }
    }
  }

  static final class Ambient extends Faulty {
    @Override
    public ExportReport export(Document document, ExportOptions options, OutputStream out)
        throws IOException {
      write(Locale.getDefault().toLanguageTag(), out);
      return soundly(document, options, out);
    }
  }

  static final class Counting extends Faulty {
    private int count;

    @Override
    public synchronized ExportReport export(
        Document document, ExportOptions options, OutputStream out) {
      count++;
      try {
        write(String.valueOf(count), out);
        return soundly(document, options, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static final class TitleOnly extends Faulty {
    @Override
    public ExportReport export(Document document, ExportOptions options, OutputStream out)
        throws IOException {
      return write(document.title(), out);
    }
  }
}
