package io.keyplan.cli;

import io.keyplan.custom.SalesforceFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** {@code keyplan fields}: looks after fields of a company's own. */
@Command(
    name = "fields",
    description = "Look after the file that declares fields of your own.",
    subcommands = FieldsCommand.Import.class)
final class FieldsCommand implements Runnable {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Override
  public void run() {
    throw new InvalidInput(List.of("say what to do: fields import FOLDER"));
  }

  /** {@code keyplan fields import}: makes the file of a CRM's metadata. */
  @Command(
      name = "import",
      description = {
        "Make a fields file of the metadata of a Salesforce project: objects/*/fields and"
            + " objectTranslations."
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:every field is in the file",
        "1:some fields were left out",
        "2:bad usage, or no field was found"
      })
  static final class Import implements Callable<Integer> {

    @ParentCommand private @Nullable FieldsCommand parent;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
        arity = "0..1",
        paramLabel = "FOLDER",
        description = "The project, or the folder in it that holds the objects.")
    private @Nullable Path folder;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        description = "The .yaml file to write (default: print it).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
      KeyplanCommand keyplan = Objects.requireNonNull(Objects.requireNonNull(parent).keyplan);
      OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
      if (folder == null) {
        values.problem("FOLDER is missing: the folder with the metadata");
      } else if (!Files.isDirectory(folder)) {
        values.problem(folder + ": there is no such folder");
      }
      values.check();
      SalesforceFields found = SalesforceFields.read(Objects.requireNonNull(folder));
      Console console = keyplan.console();
      found.notes().forEach(note -> console.message(Console.Color.YELLOW, "", note));
      if (found.isEmpty()) {
        return KeyplanCommand.INVALID;
      }
      if (out == null) {
        console.print(found.yaml().stripTrailing());
      } else {
        Files.writeString(out, found.yaml());
      }
      if (out != null && !keyplan.quiet()) {
        console.print(Console.count(found.size(), "field") + " in " + out);
      }
      return found.notes().isEmpty() ? KeyplanCommand.DONE : KeyplanCommand.INCOMPLETE;
    }
  }
}
