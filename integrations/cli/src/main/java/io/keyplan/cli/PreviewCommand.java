package io.keyplan.cli;

import io.keyplan.batch.DocumentKind;
import io.keyplan.pdf.Previews;
import io.keyplan.template.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** {@code keyplan preview}: draws the pages of documents as pictures. */
@Command(
    name = "preview",
    description = "Draw the pages of documents as PNG, to see what they look like.")
final class PreviewCommand implements Callable<Integer> {

  private static final int WIDEST = 8_000;

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final PlanOptions plan = new PlanOptions();

  @Option(
      names = "--template",
      paramLabel = "ID,...|all",
      defaultValue = "all",
      description = "Which documents (default: all).")
  private String template = "";

  @Option(
      names = "--width",
      paramLabel = "PIXELS",
      defaultValue = "1280",
      description = "Width of the pictures (default: 1280).")
  private int width;

  @Option(
      names = "--pages",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many pages of each document, from the first on (default: all).")
  private int pages;

  @Option(names = "--out", paramLabel = "DIR", description = "The folder to write to.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    for (Job job : jobs(parent)) {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      job.write(pdf);
      List<byte[]> pictures = Previews.png(pdf.toByteArray(), width, pages);
      Files.createDirectories(Objects.requireNonNull(out));
      for (int i = 0; i < pictures.size(); i++) {
        Path target = picture(job.target(), i + 1);
        Files.write(target, pictures.get(i));
        if (!parent.quiet()) {
          parent.console().print(target + "  " + Size.of(pictures.get(i).length));
        }
      }
    }
    return KeyplanCommand.DONE;
  }

  private static Path picture(Path document, int page) {
    String name = String.valueOf(document.getFileName()).replaceFirst("\\.pdf$", "");
    return document.resolveSibling(name + "-" + page + ".png");
  }

  private List<Job> jobs(KeyplanCommand parent) {
    OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
    List<String> templates = parent.templates().all().stream().map(Template::id).toList();
    List<DocumentKind> kinds = new ArrayList<>();
    for (String id : values.several("--template", template, templates)) {
      kinds.add(new DocumentKind(id, "pdf"));
    }
    Selection selection = plan.selection(kinds, values);
    Path folder = values.folder("--out", out);
    if (width < 16 || width > WIDEST) {
      values.problem("--width: 16 to " + WIDEST + " pixels are possible, not " + width);
    }
    if (pages < 1) {
      values.problem("--pages: give 1 or more, not " + pages);
    }
    PlanInput input = plan.input(selection, values);
    values.check();
    return selection.jobs(parent, input, Objects.requireNonNull(folder));
  }
}
