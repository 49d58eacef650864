package io.keyplan.cli;

import io.keyplan.audience.Audience;
import io.keyplan.lint.CustomerCheck;
import io.keyplan.lint.Finding;
import io.keyplan.lint.LintReport;
import io.keyplan.lint.PlanLint;
import io.keyplan.lint.Severity;
import io.keyplan.model.AccountPlan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keyplan check}: says what is wrong with a plan, and what is weak in it. */
@Command(
    name = "check",
    description = "Say whether a plan is valid, and what an experienced colleague would ask.")
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "PLAN", description = "A .json or .yaml file.")
  private @Nullable Path plan;

  @Option(
      names = "--strict",
      description = "End with exit code 1 if there is a finding that is a warning or worse.")
  private boolean strict;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the findings (default: en).")
  private String lang = "";

  @Option(
      names = "--audience",
      paramLabel = "internal|customer",
      defaultValue = "internal",
      description =
          "With customer: say what a customer's copy would show, what it withholds and why, and"
              + " what could be shared (default: internal).")
  private String audience = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day for which to check (default: what the plan says, else today).")
  private @Nullable String asOf;

  @Override
  public Integer call() {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
    Locale locale = values.locale("--lang", lang);
    Audience reader = values.choice("--audience", audience, Audience.INTERNAL);
    LocalDate day = values.day("--as-of", asOf);
    PlanInput input = PlanInput.read(plan, values);
    values.check();
    AccountPlan checked = Objects.requireNonNull(input).plan();
    if (reader == Audience.CUSTOMER) {
      return checkForCustomer(parent, CustomerCheck.of(checked, values.messages(locale)));
    }
    LintReport report =
        PlanLint.check(
            checked,
            day == null ? checked.asOf(LocalDate.now(parent.clock())) : day,
            values.messages(locale));
    if (!parent.quiet()) {
      print(parent.console(), report);
    }
    boolean clean = report.findings().stream().allMatch(f -> f.severity() == Severity.INFO);
    return strict && !clean ? KeyplanCommand.INCOMPLETE : KeyplanCommand.DONE;
  }

  private Integer checkForCustomer(KeyplanCommand parent, CustomerCheck check) {
    if (!parent.quiet()) {
      Console console = parent.console();
      print(console, Console.Color.GREEN, "shown", check.shown());
      print(console, Console.Color.YELLOW, "not shared", check.unshared());
      print(console, Console.Color.GREY, "withheld", check.withheld());
    }
    return strict && !check.unshared().isEmpty() ? KeyplanCommand.INCOMPLETE : KeyplanCommand.DONE;
  }

  private static void print(Console console, Console.Color color, String word, List<String> lines) {
    lines.forEach(line -> console.print(color, word, " " + line));
  }

  private void print(Console console, LintReport report) {
    for (Finding finding : report.findings()) {
      String name = finding.severity().name().toLowerCase(Locale.ROOT);
      console.print(
          color(finding.severity()), name, " " + finding.pointer() + ": " + finding.message());
      console.print("  " + finding.advice());
    }
    console.print(
        plan
            + " is valid and "
            + report.completeness().percent()
            + "% complete; "
            + count(report, Severity.ERROR, "error")
            + ", "
            + count(report, Severity.WARNING, "warning")
            + ", "
            + count(report, Severity.INFO, "suggestion"));
  }

  private static String count(LintReport report, Severity severity, String word) {
    return Console.count(report.findings(severity).size(), word);
  }

  private static Console.Color color(Severity severity) {
    return switch (severity) {
      case ERROR -> Console.Color.RED;
      case WARNING -> Console.Color.YELLOW;
      case INFO -> Console.Color.GREY;
    };
  }
}
