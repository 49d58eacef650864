package io.keyplan.cli;

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

  @Mixin private final PlanOptions plan = new PlanOptions();

  @Mixin private final DocumentOptions documents = new DocumentOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR|-",
      description = "The folder to write to; - writes a single document to standard output.")
  private @Nullable Path out;

  @Option(
      names = "--since",
      paramLabel = "OLD",
      description = "An earlier edition of the plan: documents say what has changed since.")
  private @Nullable Path since;

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
    Selection selection = plan.selection(documents.orAll(parent, values), values);
    Path folder = isStandardOutput() ? Path.of("") : values.folder("--out", out);
    PlanInput input = plan.input(selection, values);
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
}
