package io.keyplan.cli;

import io.keyplan.fill.FillTemplate;
import io.keyplan.fill.TemplateProblem;
import java.io.IOException;
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

/** {@code keyplan template}: looks after documents that are to be filled. */
@Command(
    name = "template",
    description = "Look after documents of your own that are to be filled.",
    subcommands = TemplateCommand.Check.class)
final class TemplateCommand implements Runnable {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Override
  public void run() {
    throw new InvalidInput(List.of("say what to do: template check TEMPLATE"));
  }

  /** {@code keyplan template check}: lists the mistakes of a document. */
  @Command(
      name = "check",
      description = "List every mistake in the tags of a document, with its place.",
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:it can be filled",
        "1:it has mistakes",
        "2:bad usage, or no such document"
      })
  static final class Check implements Callable<Integer> {

    @ParentCommand private @Nullable TemplateCommand parent;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "TEMPLATE", description = "The document.")
    private @Nullable Path template;

    @Option(
        names = "--comments",
        paramLabel = "FILE",
        description = "Also write the document with its mistakes as comments.")
    private @Nullable Path comments;

    @Option(
        names = "--template",
        paramLabel = "ID|FILE",
        description =
            "A template whose own sections {{section NAME}} can show beside the built-in ones, such as"
                + " qbr.template.yaml.")
    private @Nullable String sections;

    @Override
    public Integer call() throws IOException {
      KeyplanCommand keyplan = Objects.requireNonNull(Objects.requireNonNull(parent).keyplan);
      OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
      FillTemplate opened =
          FillableFile.open(template, TemplateFiles.sections(sections, keyplan, values), values);
      values.check();
      FillTemplate checked = Objects.requireNonNull(opened);
      List<TemplateProblem> problems = checked.check();
      if (!keyplan.quiet()) {
        print(keyplan.console(), checked.name(), problems);
      }
      if (comments != null) {
        try {
          checked.writeComments(comments);
        } catch (UnsupportedOperationException e) {
          values.problem("--comments: " + e.getMessage());
          values.check();
        }
      }
      return problems.isEmpty() ? KeyplanCommand.DONE : KeyplanCommand.INCOMPLETE;
    }

    private static void print(Console console, String name, List<TemplateProblem> problems) {
      problems.forEach(problem -> console.print(name + ", " + problem));
      console.print(
          problems.isEmpty()
              ? name + " can be filled"
              : name + " has " + Console.count(problems.size(), "mistake"));
    }
  }
}
