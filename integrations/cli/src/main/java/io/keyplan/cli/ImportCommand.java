package io.keyplan.cli;

import io.keyplan.crm.ImportMap;
import io.keyplan.crm.ImportProblem;
import io.keyplan.crm.ImportReport;
import io.keyplan.crm.ImportSink;
import io.keyplan.crm.PlanImporter;
import io.keyplan.crm.RejectedRow;
import io.keyplan.crm.UnusableExportException;
import io.keyplan.model.AccountPlan;
import io.keyplan.value.InvalidFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keyplan import}: makes plans of what a CRM system exports. */
@Command(
    name = "import",
    description = {
      "Make plans of the tables that a CRM system exports, one plan an account, for batch,"
          + " portfolio and export.",
      "A row that cannot be used stops nothing: it is told with file, line and column, and goes to"
          + " a file of its own."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every row was used",
      "1:some rows could not be used",
      "2:bad usage, an invalid map, or nothing that could be imported"
    })
final class ImportCommand implements Callable<Integer> {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "INPUT",
      description = "A folder of .csv, .xlsx and .json files, or one such file.")
  private @Nullable Path input;

  @Option(
      names = "--map",
      paramLabel = "MAP",
      description = "dynamics, hubspot or salesforce, or a .map.yaml file of your own.")
  private @Nullable String map;

  @Option(names = "--out", paramLabel = "FILE", description = "The .jsonl file to write.")
  private @Nullable Path out;

  @Option(
      names = "--rejected",
      paramLabel = "FILE",
      description =
          "Where rows go that cannot be used (default: beside --out, as .rejected.jsonl).")
  private @Nullable Path rejected;

  @Option(
      names = "--check",
      description = "Write nothing; say what would be read, and which columns nobody uses.")
  private boolean check;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day that gives years of two digits their century (default: 2000-01-01).")
  private @Nullable String asOf;

  @Override
  public Integer call() throws IOException {
    OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
    LocalDate day = values.day("--as-of", asOf);
    if (input == null) {
      values.problem("INPUT is missing: a folder of exported tables, or one of them");
    } else if (!Files.exists(input)) {
      values.problem(input + ": there is no such file or folder");
    }
    if (out == null && !check) {
      values.problem("--out is missing: the .jsonl file to write; or give --check");
    }
    ImportMap rules = map(values);
    values.check();
    PlanImporter importer = PlanImporter.of(Objects.requireNonNull(rules));
    if (day != null) {
      importer = importer.withAsOf(day);
    }
    try {
      return report(check ? checked(importer) : written(importer));
    } catch (UnusableExportException e) {
      throw new InvalidInput(e.problems().stream().map(ImportProblem::toString).toList());
    }
  }

  private @Nullable ImportMap map(OptionValues values) throws IOException {
    if (map == null) {
      values.problem("--map is missing: " + String.join(", ", ImportMap.PROFILES) + ", or a file");
      return null;
    }
    try {
      return map.contains(".")
          ? ImportMap.load(Path.of(map), values.fields())
          : ImportMap.profile(map);
    } catch (InvalidFileException e) {
      e.problems().forEach(problem -> values.problem(e.file() + ": " + problem));
      return null;
    }
  }

  private ImportReport checked(PlanImporter importer) throws IOException {
    return importer.run(
        Objects.requireNonNull(input),
        new ImportSink() {
          @Override
          public void plan(AccountPlan plan) {}

          @Override
          public void rejected(RejectedRow row) {}
        });
  }

  private ImportReport written(PlanImporter importer) throws IOException {
    return importer.write(
        Objects.requireNonNull(input), Objects.requireNonNull(out), rejectedFile());
  }

  private Path rejectedFile() {
    if (rejected != null) {
      return rejected;
    }
    Path plans = Objects.requireNonNull(out);
    String name = String.valueOf(plans.getFileName()).replaceFirst("\\.jsonl$", "");
    return plans.resolveSibling(name + ".rejected.jsonl");
  }

  private int report(ImportReport report) {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    Console console = parent.console();
    report.problems().forEach(problem -> console.message(Console.Color.RED, "", "" + problem));
    report
        .questions()
        .forEach(question -> console.message(Console.Color.YELLOW, "", "" + question));
    if (report.omitted() > 0) {
      console.message(Console.Color.RED, "", "and " + report.omitted() + " more");
    }
    if (!parent.quiet()) {
      (check ? tables(report) : List.<String>of()).forEach(console::print);
      console.print(summary(report));
    }
    if (report.plans() == 0) {
      return KeyplanCommand.INVALID;
    }
    return report.isComplete() ? KeyplanCommand.DONE : KeyplanCommand.INCOMPLETE;
  }

  private static List<String> tables(ImportReport report) {
    List<String> lines = new ArrayList<>();
    for (ImportReport.TableUse table : report.tables()) {
      lines.add(
          table.file()
              + ": "
              + Console.count(table.rows(), "row")
              + ", "
              + table.used()
              + " used"
              + (table.unusedColumns().isEmpty()
                  ? ""
                  : "; nobody uses " + String.join(", ", table.unusedColumns())));
    }
    return lines;
  }

  private String summary(ImportReport report) {
    String plans = Console.count(report.plans(), "plan");
    String rows =
        report.rejected() == 0
            ? ""
            : "; " + Console.count(report.rejected(), "row") + " could not be used";
    if (report.plans() == 0) {
      return "nothing could be imported" + rows;
    }
    if (check) {
      return plans + " would be written" + rows;
    }
    return plans + " in " + out + rows + (report.rejected() == 0 ? "" : ", see " + rejectedFile());
  }
}
