package io.keyplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keyplan demo}: writes everything that there is to see, and a page that leads to it. */
@Command(
    name = "demo",
    description = "Write every template in every format, language, variant and edition.")
final class DemoCommand implements Callable<Integer> {

  /** The languages that the plans which come with the program are written in. */
  private static final String WHOLE = "en,fr";

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--out", paramLabel = "DIR", description = "The folder to write to.")
  private @Nullable Path out;

  @Option(
      names = "--lang",
      paramLabel = "LANG,…",
      description = {
        "Languages of the documents, or all.",
        "Where nothing is said, all there is to see in English and French, and the sample client in"
            + " the other languages."
      })
  private @Nullable String lang;

  @Override
  public Integer call() throws IOException {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
    Path folder = values.folder("--out", out);
    List<Locale> locales = values.locales("--lang", lang == null ? WHOLE : lang);
    List<Locale> others = lang == null ? values.locales("--lang", OptionValues.ALL) : List.of();
    values.check();
    Work work = new Work(parent).run(jobs(parent, locales, others, Objects.requireNonNull(folder)));
    Path index = folder.resolve("index.html");
    Files.createDirectories(folder);
    Files.writeString(index, DemoIndex.html(folder, work.written(), Thumbnails.of(work.written())));
    if (!parent.quiet()) {
      String documents = Console.count(work.written().size(), "document");
      parent.console().print(documents + " in " + folder + "; " + index + " leads to them");
    }
    return work.exitCode();
  }

  private static List<Job> jobs(
      KeyplanCommand keyplan, List<Locale> locales, List<Locale> others, Path folder) {
    DemoMatrix matrix = new DemoMatrix(keyplan);
    List<Job> jobs = new ArrayList<>();
    locales.forEach(locale -> jobs.addAll(matrix.jobs(locale, folder)));
    others.stream()
        .filter(locale -> !locales.contains(locale))
        .forEach(locale -> jobs.addAll(matrix.samples(locale, folder)));
    return jobs;
  }
}
