package io.keyplan.samples;

import io.keyplan.Publisher;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Variant;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.pdf.Previews;
import io.keyplan.template.builtin.Templates;
import io.keyplan.template.declared.DeclaredTemplate;
import io.keyplan.template.declared.SectionSpec;
import io.keyplan.template.section.BuiltInSection;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Draws every built-in section of the sample client, for the documentation. */
public final class SectionPictures {

  private static final int WIDTH = 560;
  private static final int MARGIN = 24;
  private static final int FOOTER = 40;
  private static final int WHITE = 0xFFFFFF;

  private SectionPictures() {}

  /**
   * Writes a picture a section.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (BuiltInSection section : BuiltInSection.values()) {
      BufferedImage page = page(section);
      BufferedImage cut = page.getSubimage(0, 0, page.getWidth(), end(page));
      ImageIO.write(cut, "png", folder.resolve(section.id() + ".png").toFile());
    }
  }

  private static BufferedImage page(BuiltInSection section) throws IOException {
    DeclaredTemplate alone =
        DeclaredTemplate.of(
            "section",
            DocumentShape.REPORT,
            LocalizedText.of("Account plan"),
            List.of(SectionSpec.use(section)));
    Publisher publisher =
        Publisher.builder()
            .templates(Templates.builtIn().with(alone))
            .variant(Variant.SAMPLE)
            .locale(Locale.ENGLISH)
            .build();
    byte[] pdf = publisher.publication("section", "pdf").bytes();
    return ImageIO.read(new ByteArrayInputStream(Previews.png(pdf, WIDTH, 1).get(0)));
  }

  /** Finds where the page is empty from, its footer apart. */
  private static int end(BufferedImage page) {
    for (int y = page.getHeight() - FOOTER; y > 0; y--) {
      for (int x = 0; x < page.getWidth(); x++) {
        if ((page.getRGB(x, y) & WHITE) != WHITE) {
          return Math.min(page.getHeight(), y + MARGIN);
        }
      }
    }
    return page.getHeight();
  }
}
