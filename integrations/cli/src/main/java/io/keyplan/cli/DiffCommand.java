package io.keyplan.cli;

import io.keyplan.change.Change;
import io.keyplan.change.ChangeText;
import io.keyplan.change.PlanDiff;
import io.keyplan.json.JsonPatch;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.nio.file.Path;
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

/** {@code keyplan diff}: says what has changed between two plans. */
@Command(
    name = "diff",
    description = "Say what has changed from one plan to another, in words and as a JSON Patch.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:no changes", "1:there are changes", "2:bad usage or invalid input"})
final class DiffCommand implements Callable<Integer> {

  /** There are changes; as {@code diff} does. */
  private static final int CHANGED = 1;

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "OLD",
      description = "The plan before, a .json or .yaml file.")
  private @Nullable Path old;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      description = "The plan after, a .json or .yaml file.")
  private @Nullable Path now;

  @Option(
      names = "--patch",
      paramLabel = "FILE",
      description =
          "Also write the changes as a JSON Patch (RFC 6902) of OLD, written as JSON with all ids.")
  private @Nullable Path patch;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the changes, with a country or without (default: en).")
  private String lang = "";

  @Override
  public Integer call() throws IOException {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
    Locale locale = values.locale("--lang", lang);
    PlanInput first = PlanInput.read("OLD", old, values);
    PlanInput second = PlanInput.read("NEW", now, values);
    values.check();
    AccountPlan before = Objects.requireNonNull(first).plan();
    AccountPlan after = Objects.requireNonNull(second).plan();
    List<Change> changes = PlanDiff.between(before, after);
    if (patch != null) {
      JsonPatch.between(before, after).write(patch);
    }
    if (!parent.quiet()) {
      ChangeList.print(
          parent.console(), ChangeText.of(before, after, values.messages(locale)), changes);
    }
    return changes.isEmpty() ? KeyplanCommand.DONE : CHANGED;
  }
}
