package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.Publisher;
import io.keyplan.document.Variant;
import io.keyplan.export.Exporters;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PreviewsTest {

  private static byte[] deck() {
    return Publisher.builder()
        .variant(Variant.SAMPLE)
        .exporters(Exporters.of(new PdfExporter()))
        .build()
        .publication("strategic-presentation", "pdf")
        .bytes();
  }

  @Test
  void pages_are_drawn_as_wide_as_they_shall_be() throws Exception {
    List<byte[]> pages = Previews.png(deck(), 320, 2);

    assertThat(pages).hasSize(2);
    BufferedImage cover = ImageIO.read(new ByteArrayInputStream(pages.get(0)));
    assertThat(cover.getWidth()).isEqualTo(320);
    assertThat(cover.getHeight()).isEqualTo(180);
    assertThat(IntStream.range(0, 320).map(x -> cover.getRGB(x, 90)).distinct().count())
        .as("colours in the middle of the cover")
        .isGreaterThan(2);
    assertThat(Previews.png(deck(), 320, 2).get(1)).isEqualTo(pages.get(1));
  }

  @Test
  void sizes_that_are_no_pictures_are_refused() {
    assertThatThrownBy(() -> Previews.png(new byte[0], 8_001, 1))
        .hasMessage("width must be 16 to 8000 pixels, not 8001");
    assertThatThrownBy(() -> Previews.png(new byte[0], 320, 0)).hasMessageContaining("at least 1");
  }
}
