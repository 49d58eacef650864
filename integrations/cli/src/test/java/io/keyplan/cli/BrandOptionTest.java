package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.brand.BaseKind;
import io.keyplan.document.Document;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.keyplan.testing.OutlineExporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A brand holds for all documents of a run. */
class BrandOptionTest {

  /** Writes the first colour of the brand. */
  private static final Exporter COLOR =
      new Exporter() {
        @Override
        public Format format() {
          return OutlineExporter.FORMAT;
        }

        @Override
        public ExportReport export(Document document, ExportOptions options, OutputStream out)
            throws IOException {
          String color = options.theme(BaseKind.DOCUMENT).palette().primary().rgb();
          out.write(color.getBytes(StandardCharsets.UTF_8));
          return new ExportReport(1, false, List.of());
        }
      };

  @TempDir Path folder;

  private String brand(String color) throws IOException {
    String text = "brand: Acme\ncolors: {primary: \"#" + color + "\"}\n";
    return Files.writeString(folder.resolve("acme.brand.yaml"), text).toString();
  }

  private String plans() throws IOException {
    String plan = "{\"account\":{\"name\":\"%s\"}}";
    List<String> lines = List.of(plan.formatted("A"), plan.formatted("B"));
    return Files.write(folder.resolve("plans.jsonl"), lines).toString();
  }

  private CommandRun batch(String plans, String brand) {
    return CommandRun.with(
        COLOR,
        "batch",
        plans,
        "--template",
        "one-page",
        "--format",
        "txt",
        "--brand",
        brand,
        "--out",
        folder + "/out",
        "--resume");
  }

  @Test
  void a_batch_that_is_resumed_leaves_what_has_the_brand_and_makes_anew_what_has_another()
      throws IOException {
    String plans = plans();

    CommandRun first = batch(plans, brand("7b0041"));
    CommandRun same = batch(plans, brand("7b0041"));
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).contains("2 documents written");
    assertThat(same.out()).contains("0 documents written");
    assertThat(folder.resolve("out/b-one-page-en.txt")).content().isEqualTo("7B0041");

    CommandRun other = batch(plans, brand("004b7b"));
    assertThat(other.out()).contains("2 documents written");
    assertThat(folder.resolve("out/a-one-page-en.txt")).content().isEqualTo("004B7B");
    assertThat(folder.resolve("out/b-one-page-en.txt")).content().isEqualTo("004B7B");
  }

  @Test
  void a_portfolio_has_the_brand() throws IOException {
    Path out = folder.resolve("portfolio.txt");

    CommandRun run =
        CommandRun.with(
            COLOR, "portfolio", plans(), "--brand", brand("7b0041"), "--out", out.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(out).content().isEqualTo("7B0041");
  }
}
