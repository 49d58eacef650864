package io.keyplan.cli;

import io.keyplan.audience.Audience;
import io.keyplan.batch.DocumentKind;
import io.keyplan.document.Variant;
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
import picocli.CommandLine.Parameters;
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

  @Parameters(
      arity = "0..1",
      paramLabel = "PLAN",
      description = "The plan, a .json or .yaml file; only the filled variant needs one.")
  private @Nullable Path plan;

  @Option(
      names = "--template",
      paramLabel = "ID,...|all",
      defaultValue = "all",
      description = "Which documents (default: all).")
  private String template = "";

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
      description = "Who the documents are for (default: internal).")
  private String audience = "";

  @Option(
      names = "--variant",
      paramLabel = "filled|blank|sample|guided",
      defaultValue = "filled",
      description = "As export has them (default: filled).")
  private String variant = "";

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

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day for which documents hold (default: what the plan says, else today).")
  private @Nullable String asOf;

  @Mixin private final BrandOption brand = new BrandOption();

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
    Selection selection =
        new Selection(
            kinds,
            values.locales("--lang", lang),
            values.choices("--variant", variant, Variant.class),
            values.choice("--audience", audience, Audience.INTERNAL),
            values.day("--as-of", asOf),
            brand.read(values),
            null);
    Path folder = values.folder("--out", out);
    if (width < 16 || width > WIDEST) {
      values.problem("--width: 16 to " + WIDEST + " pixels are possible, not " + width);
    }
    if (pages < 1) {
      values.problem("--pages: give 1 or more, not " + pages);
    }
    if (plan == null && selection.variants().contains(Variant.FILLED)) {
      values.problem("PLAN is missing; without one, give --variant blank, guided or sample");
    }
    PlanInput input = plan == null ? null : PlanInput.read(plan, values);
    values.check();
    return selection.jobs(parent, input, Objects.requireNonNull(folder));
  }
}
