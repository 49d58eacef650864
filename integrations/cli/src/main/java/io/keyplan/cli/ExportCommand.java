package io.keyplan.cli;

import io.keyplan.audience.Audience;
import io.keyplan.document.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
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

/** {@code keyplan export}: writes the documents of a plan. */
@Command(
    name = "export",
    description = {
      "Write documents of a plan.",
      "All templates in all formats, unless some are named, as"
          + " DIR/<account>-<template>-<lang>[-<variant>][-customer].<format>."
    })
final class ExportCommand implements Callable<Integer> {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "PLAN",
      description = "The plan, a .json or .yaml file; only the filled variant needs one.")
  private @Nullable Path plan;

  @Mixin private final DocumentOptions documents = new DocumentOptions();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the documents, with a country or without (default: en).")
  private String lang = "";

  @Option(
      names = "--audience",
      paramLabel = "internal|customer",
      defaultValue = "internal",
      description = "Who the documents are for; the customer does not see all (default: internal).")
  private String audience = "";

  @Option(
      names = "--variant",
      paramLabel = "filled|blank|sample|guided",
      defaultValue = "filled",
      description =
          "With the plan, empty, with the sample client, or with prompts (default: filled).")
  private String variant = "";

  @Option(
      names = "--out",
      paramLabel = "DIR|-",
      description = "The folder to write to; - writes a single document to standard output.")
  private @Nullable Path out;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day for which documents hold (default: what the plan says, else today).")
  private @Nullable String asOf;

  @Option(
      names = "--since",
      paramLabel = "OLD",
      description = "An earlier edition of the plan: documents say what has changed since.")
  private @Nullable Path since;

  @Mixin private final BrandOption brand = new BrandOption();

  @Override
  public Integer call() {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    if (isStandardOutput()) {
      return toStandardOutput(parent);
    }
    Work work = new Work(parent).run(jobs(parent));
    if (!parent.quiet()) {
      work.print();
    }
    return work.exitCode();
  }

  /** Reads everything before anything is written, so that all problems come out at once. */
  private List<Job> jobs(KeyplanCommand parent) {
    OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
    Selection selection = selection(parent, values);
    Path folder = isStandardOutput() ? Path.of("") : values.folder("--out", out);
    PlanInput input = input(values, selection.variants());
    PlanInput old = since == null ? null : PlanInput.read("--since", since, values);
    values.check();
    return selection
        .since(old == null ? null : old.plan())
        .jobs(parent, input, Objects.requireNonNull(folder));
  }

  private boolean isStandardOutput() {
    return Path.of("-").equals(out);
  }

  /** The bytes stand alone there, so that what is to be said goes where messages go. */
  private int toStandardOutput(KeyplanCommand parent) {
    List<Job> jobs = jobs(parent);
    if (jobs.size() != 1) {
      throw new InvalidInput(
          List.of(
              "--out -: standard output takes one document, not "
                  + jobs.size()
                  + "; name it, as in --document one-page.pdf"));
    }
    try {
      jobs.get(0)
          .write(System.out)
          .notes()
          .forEach(note -> parent.console().message("keyplan: " + note.message()));
      return KeyplanCommand.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Selection selection(KeyplanCommand parent, OptionValues values) {
    return new Selection(
        documents.orAll(parent, values),
        values.locales("--lang", lang),
        values.choices("--variant", variant, Variant.class),
        values.choice("--audience", audience, Audience.INTERNAL),
        values.day("--as-of", asOf),
        brand.read(values),
        null);
  }

  private @Nullable PlanInput input(OptionValues values, List<Variant> variants) {
    if (plan == null && variants.contains(Variant.FILLED)) {
      values.problem("PLAN is missing; without one, give --variant blank, guided or sample");
    }
    return plan == null ? null : PlanInput.read(plan, values);
  }
}
