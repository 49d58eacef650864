package io.keyplan.cli;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.batch.PlanLine;
import io.keyplan.batch.PlanStream;
import io.keyplan.brand.Brand;
import io.keyplan.export.ExportReport;
import io.keyplan.template.portfolio.Portfolio;
import io.keyplan.value.InvalidPlanException;
import io.keyplan.value.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
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

/** {@code keyplan portfolio}: rolls many plans up into one document. */
@Command(
    name = "portfolio",
    description = "Roll many plans up into one document: a row for each account, and totals.")
final class PortfolioCommand implements Callable<Integer> {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "INPUT",
      description = "A .jsonl file with a plan in each line, or a folder of .json and .yaml files.")
  private @Nullable Path input;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; its extension says the format.")
  private @Nullable Path out;

  @Option(
      names = "--title",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Whose accounts they are (default: nobody's in particular).")
  private String title = "";

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the document, with a country or without (default: en).")
  private String lang = "";

  @Option(
      names = "--audience",
      paramLabel = "internal|customer",
      defaultValue = "internal",
      description = "Who the document is for (default: internal).")
  private String audience = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day for which the document holds, and whose year it shows (default: today).")
  private @Nullable String asOf;

  @Mixin private final BrandOption brand = new BrandOption();

  @Override
  public Integer call() throws IOException {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
    Locale locale = values.locale("--lang", lang);
    Audience reader = values.choice("--audience", audience, Audience.INTERNAL);
    LocalDate day = values.day("--as-of", asOf);
    if (input == null) {
      values.problem("INPUT is missing: a .jsonl file or a folder of plans");
    } else if (!Files.exists(input)) {
      values.problem(input + ": there is no such file or folder");
    }
    checkTarget(parent, values);
    Brand look = brand.read(values);
    values.check();
    Portfolio portfolio =
        new Portfolio(
            title,
            values.messages(locale),
            reader,
            day == null ? LocalDate.now(parent.clock()) : day);
    int failed = read(parent, portfolio);
    Path target = Objects.requireNonNull(out);
    Publisher.Builder publisher = Publisher.builder().exporters(parent.exporters());
    if (look != null) {
      publisher.brand(look);
    }
    ExportReport report = publisher.build().publish(portfolio.document(), target);
    if (!parent.quiet()) {
      String accounts = Console.count(portfolio.size(), "account");
      parent.console().print(target + "  " + accounts + ", " + Extent.of(report, target));
    }
    return failed == 0 ? KeyplanCommand.DONE : KeyplanCommand.INCOMPLETE;
  }

  private void checkTarget(KeyplanCommand parent, OptionValues values) {
    if (out == null) {
      values.problem("--out is missing: the file to write, such as portfolio.xlsx");
      return;
    }
    String name = String.valueOf(out.getFileName());
    try {
      parent.exporters().forFormat(name.substring(name.lastIndexOf('.') + 1));
    } catch (IllegalArgumentException e) {
      values.problem("--out: " + e.getMessage());
    }
  }

  /** Adds every plan that can be read; says what is wrong with the others. */
  private int read(KeyplanCommand parent, Portfolio portfolio) throws IOException {
    int failed = 0;
    try (PlanStream plans = PlanInput.stream(Objects.requireNonNull(input));
        Progress progress = Progress.of(parent, "Reading", Progress.SHARES)) {
      while (plans.hasNext()) {
        PlanLine line = plans.next();
        progress.share(plans.share(), "");
        try {
          portfolio.add(line.plan(parent.fields()));
        } catch (InvalidPlanException e) {
          failed++;
          portfolio.leaveOut();
          for (Problem problem : e.problems()) {
            parent
                .console()
                .message(
                    Console.Color.RED,
                    "left out: ",
                    line.place() + ": " + problem.pointer() + " " + problem.message());
          }
        }
      }
    }
    return failed;
  }
}
