package io.keyplan.cli;

import io.keyplan.audience.Audience;
import io.keyplan.batch.Batch;
import io.keyplan.batch.DocumentKind;
import io.keyplan.batch.DocumentSet;
import io.keyplan.batch.NamePattern;
import io.keyplan.batch.PlanStream;
import io.keyplan.batch.UnusableDeadLettersException;
import io.keyplan.brand.Brand;
import io.keyplan.fill.FillTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keyplan batch}: writes the documents of many plans. */
@Command(
    name = "batch",
    description = {
      "Write documents of many plans.",
      "A plan that fails does not stop the others: it goes to a dead-letter file, where it can be "
          + "repaired, and which is an INPUT itself.",
      "DIR/manifest.jsonl tells what was made; with it, --resume does only what is missing or changed."
    })
final class BatchCommand implements Callable<Integer> {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "INPUT",
      description =
          "A .jsonl file with a plan in each line, a folder of .json and .yaml files, or - for "
              + "lines from standard input.")
  private @Nullable Path input;

  @Mixin private final DocumentOptions documents = new DocumentOptions();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Languages of the documents, with a country or without (default: en).")
  private String lang = "";

  @Option(
      names = "--audience",
      paramLabel = "internal|customer",
      defaultValue = "internal",
      description = "Who the documents are for (default: internal).")
  private String audience = "";

  @Option(names = "--out", paramLabel = "DIR", description = "The folder to write to.")
  private @Nullable Path out;

  @Option(
      names = "--name",
      paramLabel = "PATTERN",
      description =
          "Names of the files, such as {account.industry}/{account}-{template}.{ext}; there are "
              + "account, template, lang, audience, ext, date, line, id and every field of a plan "
              + "(default: {account}-{template}-{lang}.{ext}).")
  private @Nullable String name;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many plans at a time (default: one for each processor).")
  private @Nullable Integer threads;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description = "How long a document may take; 0 is as long as it takes (default: 120).")
  private int timeLimit;

  @Option(
      names = "--resume",
      description = "Leave what an earlier run made, as long as it is what would be made now.")
  private boolean resume;

  @Option(names = "--fail-fast", description = "End with the first plan that fails.")
  private boolean failFast;

  @Option(
      names = "--dead-letter",
      paramLabel = "FILE",
      description = "Where plans that fail go (default: DIR/dead-letter.jsonl).")
  private @Nullable Path deadLetter;

  @Option(
      names = "--pictures",
      paramLabel = "DIR",
      description =
          "Where pictures are that plans name (default: beside the plans; of a dead-letter file, "
              + "where the manifest beside it says).")
  private @Nullable Path pictures;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day for which documents hold (default: what each plan says, else today).")
  private @Nullable String asOf;

  @Mixin private final BrandOption brand = new BrandOption();

  @Override
  public Integer call() throws IOException {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
    List<FillTemplate> own = documents.files(parent, values);
    DocumentSet set = set(parent, own, values);
    Path folder = values.folder("--out", out);
    checkNumbers(values);
    if (input == null) {
      values.problem("INPUT is missing: a .jsonl file, a folder of plans, or -");
    } else if (!PlanInput.isStandardInput(input) && !Files.exists(input)) {
      values.problem(input + ": there is no such file or folder");
    }
    if (pictures != null && !Files.isDirectory(pictures)) {
      values.problem("--pictures: " + pictures + " is no folder");
    }
    values.check();
    StopRequest stop = new StopRequest();
    try (PlanStream plans = PlanInput.stream(Objects.requireNonNull(input));
        BatchReport report = new BatchReport(parent)) {
      Batch batch = batch(parent, Objects.requireNonNull(set), own, folder, report);
      return report.print(batch.run(plans));
    } catch (UnusableDeadLettersException e) {
      throw new InvalidInput(List.of("--dead-letter: " + e.getMessage()));
    } catch (NoSuchFileException e) {
      throw new IOException(e.getMessage() + ": there is no such file or folder", e);
    } finally {
      stop.done();
    }
  }

  private @Nullable DocumentSet set(
      KeyplanCommand parent, List<FillTemplate> own, OptionValues values) {
    DocumentSet.Builder set =
        DocumentSet.builder()
            .documents(documents.named(parent, values))
            .documents(own.stream().map(DocumentKind::of).toList())
            .locales(values.locales("--lang", lang))
            .audiences(values.choices("--audience", audience, Audience.class))
            .fields(values.fields())
            .texts(values.texts());
    LocalDate day = values.day("--as-of", asOf);
    if (day != null) {
      set.asOf(day);
    }
    Brand found = brand.read(values);
    if (found != null) {
      set.brand(found);
    }
    try {
      if (name != null) {
        set.name(NamePattern.of(name, values.fields()));
      }
      return values.isEmpty() ? set.build() : null;
    } catch (IllegalArgumentException e) {
      values.problem("--name: " + e.getMessage());
      return null;
    }
  }

  private void checkNumbers(OptionValues values) {
    if (threads != null && threads < 1) {
      values.problem("--threads: give 1 or more, not " + threads);
    }
    if (timeLimit < 0) {
      values.problem("--time-limit: give 0 or more seconds, not " + timeLimit);
    }
  }

  private Batch batch(
      KeyplanCommand parent,
      DocumentSet set,
      List<FillTemplate> own,
      @Nullable Path folder,
      BatchReport report) {
    Batch.Builder batch =
        Batch.builder(set, Objects.requireNonNull(folder))
            .templates(parent.templates())
            .exporters(parent.exporters())
            .own(own)
            .clock(parent.clock())
            .timeLimit(Duration.ofSeconds(timeLimit))
            .resume(resume)
            .failFast(failFast)
            .listener(report);
    if (threads != null) {
      batch.threads(threads);
    }
    if (pictures != null) {
      batch.pictures(pictures);
    }
    if (deadLetter != null) {
      batch.deadLetters(deadLetter);
    }
    return batch.build();
  }
}
