package io.keyplan.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Picture.Type;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RealPicturesTest {

  @ParameterizedTest
  @EnumSource(
      value = Type.class,
      names = {"PNG", "JPEG", "GIF"})
  void what_other_programs_write_is_read(Type type) throws IOException, UnusablePicture {
    BufferedImage image = new BufferedImage(37, 53, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    assertThat(ImageIO.write(image, type.name(), bytes)).isTrue();
    assertThat(HeaderReader.read(bytes.toByteArray(), PictureLimits.STANDARD))
        .isEqualTo(new Header(type, 37, 53));
  }

  @Test
  void the_pictures_of_the_sample_client_can_be_used() throws IOException {
    Path folder = Path.of("src/main/resources/io/keyplan/sample");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(file -> file.toString().matches(".*\\.(png|svg|jpg)")))
          .hasSizeGreaterThan(10)
          .allSatisfy(
              file ->
                  assertThat(PictureFolder.at(folder).problem(folder.relativize(file).toString()))
                      .isEmpty());
    }
  }
}
