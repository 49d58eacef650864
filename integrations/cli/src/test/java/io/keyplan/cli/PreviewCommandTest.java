package io.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.pdf.PdfExporter;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewCommandTest {

  @TempDir private Path folder;

  @Test
  void pages_become_pictures() throws Exception {
    CommandRun run =
        CommandRun.with(
            new PdfExporter(),
            "preview",
            "--variant=sample",
            "--template=one-page",
            "--width=320",
            "--out",
            folder.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    Path picture = folder.resolve("helios-sante-group-one-page-en-sample-1.png");
    assertThat(run.out()).contains(picture.toString());
    assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(320);
  }

  @Test
  void what_is_wrong_is_told_at_once() {
    CommandRun run =
        CommandRun.with(new PdfExporter(), "preview", "--width=9", "--pages=0", "--template=one");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("--width: 16 to 8000", "--pages: give 1", "PLAN is missing", "--out is missing");
  }
}
