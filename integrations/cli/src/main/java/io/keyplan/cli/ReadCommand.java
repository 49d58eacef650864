package io.keyplan.cli;

import io.keyplan.change.ChangeText;
import io.keyplan.i18n.Messages;
import io.keyplan.json.JsonPatch;
import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.merge.Conflict;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.value.FieldPath;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
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

/** {@code keyplan read}: takes what people edited in a document into the plan. */
@Command(
    name = "read",
    description = {
      "Read a document that people edited, and list what they changed.",
      "Without --plan, a plan is made of all that the document shows."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything that was edited could be taken over",
      "1:plan and document are at odds, or something could not be understood",
      "2:bad usage, an invalid plan, or a document that cannot be read"
    })
final class ReadCommand implements Callable<Integer> {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A .docx, .xlsx, .pptx or .pdf file that Keyplan wrote and people edited.")
  private @Nullable Path file;

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      description = "The plan as it is today, a .json or .yaml file; it is not changed.")
  private @Nullable Path plan;

  @Option(
      names = "--out",
      paramLabel = "NEW",
      description = "Where to write the new plan, a .json or .yaml file.")
  private @Nullable Path out;

  @Option(
      names = "--patch",
      paramLabel = "PATCH",
      description = "Where to write the changes as JSON Patch (RFC 6902).")
  private @Nullable Path patch;

  @Option(
      names = "--force",
      description = "Also read a document that was made of another plan, or is of another client.")
  private boolean force;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description =
          "Language of the list, and of a document that does not say its own (default: en).")
  private String lang = "";

  @Override
  public Integer call() throws IOException {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
    Locale locale = values.locale("--lang", lang);
    AccountPlan base = base(values);
    if (file == null) {
      values.problem("FILE is missing: the document that was edited");
    }
    if (out != null && PlanFormat.of(out).isEmpty()) {
      values.problem("--out: the name of a plan file ends in .json, .yaml or .yml, not " + out);
    }
    if (patch != null && plan == null) {
      values.problem("--patch needs --plan: the plan that the patch changes");
    }
    values.check();
    ImportResult result = read(Objects.requireNonNull(file), base, locale, parent);
    if (out != null) {
      PlanFile.write(result.plan(), out);
    }
    if (patch != null) {
      JsonPatch.between(Objects.requireNonNull(base), result.plan()).write(patch);
    }
    if (!parent.quiet()) {
      print(parent.console(), base, result, values.messages(locale));
    }
    return result.isComplete() ? KeyplanCommand.DONE : KeyplanCommand.INCOMPLETE;
  }

  private @Nullable AccountPlan base(OptionValues values) {
    PlanInput input = plan == null ? null : PlanInput.read("--plan", plan, values);
    return input == null ? null : input.plan();
  }

  private ImportResult read(
      Path document, @Nullable AccountPlan base, Locale locale, KeyplanCommand parent)
      throws IOException {
    PlanImport careful =
        PlanImport.standard()
            .withTexts(parent.texts())
            .withFields(parent.fields())
            .withLocale(locale)
            .withClock(parent.clock());
    PlanImport reading = force ? careful.forced() : careful;
    try {
      return base == null ? reading.read(document) : reading.read(document, base);
    } catch (NoSuchFileException e) {
      throw new InvalidInput(List.of(document + ": there is no such file"));
    } catch (UnreadableDocumentException e) {
      throw new InvalidInput(List.of(document + ": " + e.getMessage() + wayOut(e.reason())));
    } catch (IllegalArgumentException e) {
      throw new InvalidInput(List.of(document + ": " + e.getMessage()));
    }
  }

  private static String wayOut(UnreadableDocumentException.Reason reason) {
    long memory = Runtime.getRuntime().maxMemory();
    return switch (reason) {
      case OTHER_PLAN -> "; if it is the right one nevertheless, add --force";
      case TOO_LARGE ->
          DocumentLimits.ofMemory(memory).equals(DocumentLimits.STANDARD)
              ? ""
              : "; limits grow with the memory that -Xmx gives Java, which is "
                  + (memory >> 20)
                  + " MB now";
      default -> "";
    };
  }

  private void print(
      Console console, @Nullable AccountPlan base, ImportResult result, Messages messages) {
    if (base != null) {
      ChangeList.print(console, ChangeText.of(base, result.plan(), messages), result.changes());
    } else if (out == null) {
      console.print(PlanFile.text(result.plan(), PlanFormat.JSON).stripTrailing());
    }
    for (Conflict conflict : result.conflicts()) {
      String line = line(conflict.path(), conflict.message(), conflict.place());
      console.message(Console.Color.RED, "conflict ", line);
    }
    for (ReadProblem problem : result.problems()) {
      String line = line(problem.path(), problem.message(), problem.place());
      console.message(Console.Color.RED, "problem ", line);
    }
    for (ReadProblem note : result.notes()) {
      console.message(Console.Color.GREY, "note ", line(note.path(), note.message(), note.place()));
    }
  }

  private static String line(FieldPath path, String message, String place) {
    return (path.isNone() ? "" : path + ": ")
        + message
        + (place.isEmpty() ? "" : " (" + place + ")");
  }
}
