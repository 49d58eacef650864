package io.keyplan.cli;

import io.keyplan.cli.generate.PlanGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keyplan generate}: writes plans made by lot. */
@Command(
    name = "generate",
    description = "Write fictitious plans, large and small and with gaps, to try batches with.")
final class GenerateCommand implements Callable<Integer> {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many plans (default: 100).")
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Another seed gives other plans, the same one the same (default: 1).")
  private long seed;

  @Option(
      names = "--lang",
      paramLabel = "fr,en",
      defaultValue = OptionValues.ALL,
      description = "Languages of the plans (default: all).")
  private String lang = "";

  @Option(names = "--out", paramLabel = "FILE", description = "The .jsonl file to write.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
    PlanGenerator generator =
        new PlanGenerator(seed, values.several("--lang", lang, PlanGenerator.LANGUAGES));
    if (count < 1) {
      values.problem("--count: give 1 or more, not " + count);
    }
    if (out == null) {
      values.problem("--out is missing: the file to write");
    }
    values.check();
    Path file = Objects.requireNonNull(out);
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int i = 1; i <= count; i++) {
        lines.write(generator.line(i));
        lines.write('\n');
      }
    }
    if (!parent.quiet()) {
      parent.console().print(Console.count(count, "plan") + " in " + file);
    }
    return KeyplanCommand.DONE;
  }
}
