package io.keyplan.cli;

import io.keyplan.Publisher;
import io.keyplan.brand.BaseKind;
import io.keyplan.brand.Brand;
import io.keyplan.brand.BrandFinding;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandNote;
import io.keyplan.brand.LayoutSketch;
import io.keyplan.document.Variant;
import io.keyplan.json.JsonWriter;
import io.keyplan.pdf.Previews;
import io.keyplan.value.InvalidFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keyplan brand}: looks after a company's own look. */
@Command(
    name = "brand",
    description = "Look after the brand that documents are made in.",
    subcommands = BrandCommand.Inspect.class)
final class BrandCommand implements Runnable {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Override
  public void run() {
    throw new InvalidInput(List.of("say what to do: brand inspect FILE..."));
  }

  /** {@code keyplan brand inspect}: says what base files offer. */
  @Command(
      name = "inspect",
      description = {
        "Say what a brand, or base files that could be one, offer: layouts and why, room, titles,",
        "footers, colours, fonts, and what stands in for what is missing."
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:done",
        "1:something stands in for what is missing, and --strict was given",
        "2:bad usage, or a file that cannot be used"
      })
  static final class Inspect implements Callable<Integer> {

    private static final int WIDTH = 1_280;
    private static final int MOST_PAGES = 100;

    @ParentCommand private @Nullable BrandCommand brand;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
        arity = "0..*",
        paramLabel = "FILE",
        description =
            "A brand file (.yaml), or base files: a presentation, a document, a workbook, paper.")
    private List<Path> files = new ArrayList<>();

    @Option(
        names = "--out",
        paramLabel = "FILE",
        description = "Write a brand file that says what was found, to be changed by hand.")
    private @Nullable Path out;

    @Option(
        names = "--preview",
        paramLabel = "DIR",
        description = {
          "Draw the layouts found and what stands on them (.svg), and the sample client's",
          "presentation in the brand (.png, a picture a slide)."
        })
    private @Nullable Path preview;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--strict", description = "Fail if something stands in for what is missing.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
      KeyplanCommand parent = Objects.requireNonNull(Objects.requireNonNull(brand).keyplan);
      OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
      Brand found = read(values);
      values.check();
      Brand read = Objects.requireNonNull(found);
      print(parent, read);
      if (out != null) {
        Files.writeString(out, BrandFileText.of(read));
      }
      if (preview != null) {
        draw(parent, read, preview);
      }
      boolean fallen =
          Arrays.stream(BaseKind.values())
              .flatMap(kind -> read.notes(kind).stream())
              .anyMatch(BrandNote::fallback);
      return strict && fallen ? KeyplanCommand.INCOMPLETE : KeyplanCommand.DONE;
    }

    private @Nullable Brand read(OptionValues values) {
      if (files.isEmpty()) {
        values.problem("FILE is missing: a brand file, or a base file such as acme.potx");
        return null;
      }
      if (files.size() == 1 && kind(files.get(0)).isEmpty()) {
        return BrandOption.read(files.get(0), values);
      }
      Map<String, byte[]> contents = new LinkedHashMap<>();
      StringBuilder text = new StringBuilder();
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        Optional<BaseKind> kind = kind(file);
        if (kind.isEmpty()) {
          values.problem(file + ": a presentation, document, workbook or PDF is expected");
          continue;
        }
        try {
          contents.put(name, Files.readAllBytes(file));
          text.append(kind.get().key())
              .append(": ")
              .append(BrandFileText.quoted(name))
              .append('\n');
        } catch (NoSuchFileException e) {
          values.problem(file + ": there is no such file");
        } catch (IOException e) {
          values.problem(file + ": cannot be read: " + KeyplanCommand.describe(e));
        }
      }
      if (!values.isEmpty()) {
        return null;
      }
      String name = String.valueOf(files.get(0).getFileName()).replaceFirst("\\.[^.]*$", "");
      BrandLimits limits = BrandLimits.ofMemory(Runtime.getRuntime().maxMemory());
      try {
        return Brand.of(name + ".brand.yaml", text.toString(), contents, limits);
      } catch (InvalidFileException e) {
        e.problems().forEach(problem -> values.problem(problem.message()));
        return null;
      }
    }

    private static Optional<BaseKind> kind(Path file) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      String extension = name.substring(name.lastIndexOf('.') + 1);
      return Arrays.stream(BaseKind.values())
          .filter(kind -> kind.extensions().contains(extension))
          .findFirst();
    }

    private void print(KeyplanCommand parent, Brand read) {
      if (json) {
        parent.console().print(JsonWriter.text(tree(read)).stripTrailing());
        return;
      }
      parent.console().print("brand: " + read.name());
      BrandSummary.of(read).forEach(finding -> print(parent, finding, "  "));
      for (BaseKind kind : BaseKind.values()) {
        if (!read.settings().files().containsKey(kind)) {
          continue;
        }
        parent.console().print(kind.key() + ": " + read.settings().files().get(kind));
        read.findings(kind).forEach(finding -> print(parent, finding, "  "));
        for (BrandNote note : read.notes(kind)) {
          parent.console().print("  " + (note.fallback() ? "! " : "- ") + note.message());
        }
      }
    }

    private static void print(KeyplanCommand parent, BrandFinding finding, String indent) {
      boolean single = finding.parts().size() == 1 && finding.parts().get(0).parts().isEmpty();
      String more = single ? " (" + finding.parts().get(0).text() + ")" : "";
      String text = finding.text().isEmpty() ? "" : " " + finding.text();
      parent.console().print(indent + finding.key() + ":" + text + more);
      if (!single) {
        finding.parts().forEach(part -> print(parent, part, indent + "  "));
      }
    }

    private static Map<String, Object> tree(Brand read) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("brand", read.name());
      tree.put("findings", BrandSummary.of(read).stream().map(Inspect::tree).toList());
      for (BaseKind kind : BaseKind.values()) {
        if (read.settings().files().containsKey(kind)) {
          Map<String, Object> base = new LinkedHashMap<>();
          base.put("file", read.settings().files().get(kind).name());
          base.put("findings", read.findings(kind).stream().map(Inspect::tree).toList());
          base.put("notes", read.notes(kind).stream().map(Inspect::tree).toList());
          tree.put(kind.key(), base);
        }
      }
      return tree;
    }

    private static Map<String, Object> tree(BrandFinding finding) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("key", finding.key());
      tree.put("text", finding.text());
      if (!finding.parts().isEmpty()) {
        tree.put("parts", finding.parts().stream().map(Inspect::tree).toList());
      }
      return tree;
    }

    private static Map<String, Object> tree(BrandNote note) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("fallback", note.fallback());
      tree.put("message", note.message());
      return tree;
    }

    private static void draw(KeyplanCommand parent, Brand read, Path folder) throws IOException {
      Publisher publisher =
          Publisher.builder()
              .variant(Variant.SAMPLE)
              .brand(read)
              .clock(parent.clock())
              .exporters(parent.exporters())
              .build();
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      publisher.publish("strategic-presentation", "pdf", pdf);
      Files.createDirectories(folder);
      List<byte[]> pages = Previews.png(pdf.toByteArray(), WIDTH, MOST_PAGES);
      for (int i = 0; i < pages.size(); i++) {
        Files.write(folder.resolve("slide-" + (i + 1) + ".png"), pages.get(i));
      }
      List<LayoutSketch> sketches = read.sketches();
      for (LayoutSketch sketch : sketches) {
        Path file = folder.resolve("layout-" + sketch.role().key() + ".svg");
        Files.writeString(file, LayoutDrawing.svg(sketch));
      }
      if (!parent.quiet()) {
        int count = pages.size() + sketches.size();
        parent.console().message(folder + ": " + Console.count(count, "picture"));
      }
    }
  }
}
