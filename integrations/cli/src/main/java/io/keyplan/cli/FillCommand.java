package io.keyplan.cli;

import io.keyplan.audience.Audience;
import io.keyplan.export.ExportException;
import io.keyplan.export.Note;
import io.keyplan.fill.FillOptions;
import io.keyplan.fill.FillTemplate;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.nio.file.Files;
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

/** {@code keyplan fill}: fills a document that a company made itself. */
@Command(
    name = "fill",
    description = {
      "Fill a document of your own with a plan.",
      "Tags such as {{account.name}} are filled, and controls that are called by addresses."
          + " \"keyplan read\" takes back what people change in it."
    })
final class FillCommand implements Callable<Integer> {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TEMPLATE",
      description = "The document; it is not changed.")
  private @Nullable Path template;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PLAN",
      description = "The plan, a .json or .yaml file.")
  private @Nullable Path plan;

  @Option(names = "--out", paramLabel = "FILE", description = "The filled document.")
  private @Nullable Path out;

  @Option(
      names = "--lang",
      paramLabel = "fr|en",
      defaultValue = "en",
      description = "Language of numbers, days and choices (default: en).")
  private String lang = "";

  @Option(
      names = "--audience",
      paramLabel = "internal|customer",
      defaultValue = "internal",
      description = "Who the document is for; the customer does not see all (default: internal).")
  private String audience = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day for which the document holds (default: what the plan says, or today).")
  private @Nullable String asOf;

  @Option(
      names = "--template",
      paramLabel = "ID|FILE",
      description =
          "A template whose own sections {{section NAME}} can show beside the built-in ones, such as"
              + " qbr.template.yaml.")
  private @Nullable String sections;

  @Override
  public Integer call() throws IOException {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
    FillOptions options = options(parent, values);
    FillTemplate opened =
        FillableFile.openFlawless(
            template, TemplateFiles.sections(sections, parent, values), values);
    PlanInput input = PlanInput.read(plan, values);
    checkTarget(opened, values);
    values.check();
    Path target = Objects.requireNonNull(out);
    PlanInput read = Objects.requireNonNull(input);
    List<Note> notes =
        fill(
            Objects.requireNonNull(opened).with(options.withPictures(read.pictures())),
            read.plan(),
            target,
            values);
    if (!parent.quiet()) {
      parent.console().print(target + "  " + Size.of(Files.size(target)));
      notes.forEach(note -> Work.print(parent.console(), note));
    }
    return KeyplanCommand.DONE;
  }

  /**
   * What a document makes of a plan may be more than can be read back, or a form may be damaged.
   */
  private List<Note> fill(
      FillTemplate opened, AccountPlan content, Path target, OptionValues values)
      throws IOException {
    try {
      return opened.fill(content, target);
    } catch (ExportException e) {
      values.problem(template + ": " + e.getMessage());
      values.check();
      throw e;
    }
  }

  private FillOptions options(KeyplanCommand parent, OptionValues values) {
    Locale locale = values.locale("--lang", lang);
    LocalDate day = values.day("--as-of", asOf);
    FillOptions options =
        FillOptions.standard()
            .withTexts(parent.texts())
            .withLocale(locale)
            .withAudience(values.choice("--audience", audience, Audience.INTERNAL))
            .withClock(parent.clock());
    return day == null ? options : options.withAsOf(day);
  }

  private void checkTarget(@Nullable FillTemplate opened, OptionValues values) {
    if (out == null) {
      values.problem("--out is missing: the name of the filled document");
    } else if (opened != null && !String.valueOf(out).endsWith("." + opened.format())) {
      values.problem("--out: the filled document is a ." + opened.format() + ", not " + out);
    }
  }
}
