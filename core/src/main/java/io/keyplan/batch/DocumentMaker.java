package io.keyplan.batch;

import io.keyplan.Publisher;
import io.keyplan.export.ExportException;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Note;
import io.keyplan.fill.FillOptions;
import io.keyplan.fill.FillTemplate;
import io.keyplan.model.AccountPlan;
import io.keyplan.value.MemoryFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Makes the documents of one plan; a failure is one document's. */
final class DocumentMaker {

  /** A document in memory. */
  private record Made(byte[] content, int pages, List<Note> notes) {}

  private final DocumentSet set;
  private final LocalDate today;
  private final DocumentTools tools;
  private final DocumentStore store;
  private final @Nullable TimeLimit limit;

  DocumentMaker(
      DocumentSet set,
      LocalDate today,
      DocumentTools tools,
      DocumentStore store,
      @Nullable TimeLimit limit) {
    this.set = set;
    this.today = today;
    this.tools = tools;
    this.store = store;
    this.limit = limit;
  }

  /** Makes a document and puts it in its place. */
  DocumentOutcome make(DocumentJob job, AccountPlan plan, String path, UsedPictures pictures)
      throws UnwritableStoreException, InterruptedException {
    long start = System.nanoTime();
    String options = EarlierRun.options(set, job, tools);
    String problem;
    try {
      Optional<FillTemplate> filled = tools.own().find(job);
      Callable<Made> work =
          () ->
              filled.isPresent()
                  ? fill(filled.get(), job, plan, pictures)
                  : export(job, plan, pictures);
      Made made = limit == null ? TimeLimit.directly(work) : limit.call(work);
      store.put(path, made.content());
      return new DocumentOutcome(
          job,
          DocumentOutcome.Status.WRITTEN,
          path,
          options,
          Hashes.of(made.content()),
          made.content().length,
          made.pages(),
          made.notes(),
          since(start),
          "");
    } catch (UnwritableStoreException | InterruptedException e) {
      throw e;
    } catch (ClosedByInterruptException e) {
      throw new InterruptedException("interrupted while writing " + path);
    } catch (TimeoutException e) {
      problem = "took longer than it may, and was given up";
    } catch (ExecutionException e) {
      problem = describe(e.getCause() == null ? e : e.getCause());
    } catch (IOException e) {
      problem = "cannot be written: " + e;
    }
    return DocumentOutcome.failed(job, path, options, since(start), problem);
  }

  private Made export(DocumentJob job, AccountPlan plan, UsedPictures pictures) throws IOException {
    Publisher.Builder publisher =
        Publisher.builder()
            .locale(job.locale())
            .texts(set.texts())
            .audience(job.audience())
            .clock(clock())
            .pictures(pictures)
            .templates(tools.templates())
            .exporters(tools.exporters());
    if (set.asOf() != null) {
      publisher.asOf(set.asOf());
    }
    if (set.brand() != null) {
      publisher.brand(set.brand());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportReport report = publisher.build().publish(plan, job.template(), job.format(), out);
    return new Made(out.toByteArray(), report.pages(), report.notes());
  }

  private Made fill(FillTemplate template, DocumentJob job, AccountPlan plan, UsedPictures pictures)
      throws IOException {
    FillOptions options =
        FillOptions.standard()
            .withTexts(set.texts())
            .withLocale(job.locale())
            .withAudience(job.audience())
            .withClock(clock())
            .withPictures(pictures);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Note> notes =
        template.with(set.asOf() == null ? options : options.withAsOf(set.asOf())).fill(plan, out);
    return new Made(out.toByteArray(), 0, notes);
  }

  private Clock clock() {
    return Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private static String describe(Throwable e) {
    String memory = MemoryFault.of(e);
    if (!memory.isEmpty()) {
      return memory + ", or use fewer threads";
    }
    boolean expected =
        e instanceof ExportException
            || e instanceof IOException
            || e instanceof UncheckedIOException;
    return expected && e.getMessage() != null ? e.getMessage() : "a fault of the exporter: " + e;
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
