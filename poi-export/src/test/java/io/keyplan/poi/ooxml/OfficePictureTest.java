package io.keyplan.poi.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.JpegDetails;
import io.keyplan.document.Picture;
import io.keyplan.document.Picture.Type;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePictureTest {

  @Test
  void a_picture_that_is_fine_stays_as_it_is() throws IOException {
    byte[] png = file("png", halves(40, 20));

    OfficePicture picture = OfficePicture.of(new Picture(Type.PNG, png, 40, 20)).orElseThrow();

    assertThat(picture.content()).isEqualTo(png);
    assertThat(picture.vector()).isEmpty();
    assertThat(picture.change()).isEmpty();
  }

  /** The stored picture is red at the left and blue at the right, and twice as wide as high. */
  @ParameterizedTest(name = "orientation {0}")
  @CsvSource({
    "1, 40, 20, left",
    "2, 40, 20, right",
    "3, 40, 20, right",
    "4, 40, 20, left",
    "5, 20, 40, top",
    "6, 20, 40, top",
    "7, 20, 40, bottom",
    "8, 20, 40, bottom"
  })
  void a_turned_photo_is_put_upright(int orientation, int width, int height, String red)
      throws IOException {
    byte[] photo = withOrientation(file("jpg", halves(40, 20)), orientation);

    OfficePicture picture =
        OfficePicture.of(new Picture(Type.JPEG, photo, width, height)).orElseThrow();

    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(picture.content()));
    assertThat(shown.getWidth()).isEqualTo(width).isEqualTo(picture.width());
    assertThat(shown.getHeight()).isEqualTo(height).isEqualTo(picture.height());
    int x = red.equals("left") ? 3 : red.equals("right") ? width - 4 : width / 2;
    int y = red.equals("top") ? 3 : red.equals("bottom") ? height - 4 : height / 2;
    Color color = new Color(shown.getRGB(x, y));
    assertThat(color.getRed()).isGreaterThan(color.getBlue() + 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"width='100%' height='100%'", "width='24'", ""})
  void an_svg_is_drawn_in_the_shape_of_its_box(String size) throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 12' %s>"
            + "<rect width='12' height='6' fill='#f00'/>"
            + "<rect x='12' y='6' width='12' height='6' fill='#00f'/></svg>";
    Picture drawing =
        new Picture(Type.SVG, svg.formatted(size).getBytes(StandardCharsets.UTF_8), 24, 12);

    BufferedImage shown =
        ImageIO.read(new ByteArrayInputStream(OfficePicture.of(drawing).orElseThrow().content()));

    assertThat(shown.getWidth()).isEqualTo(2 * shown.getHeight());
    assertThat(shown.getRGB(2, 2)).isEqualTo(Color.RED.getRGB());
    assertThat(shown.getRGB(shown.getWidth() - 3, shown.getHeight() - 3))
        .isEqualTo(Color.BLUE.getRGB());
    assertThat(shown.getRGB(2, shown.getHeight() - 3)).isZero();
  }

  @Test
  void a_picture_in_an_svg_is_drawn() throws IOException {
    String png = Base64.getEncoder().encodeToString(file("png", halves(40, 20)));
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
            + "<image width='40' height='20' href='data:image/png;base64,"
            + png
            + "'/></svg>";

    OfficePicture picture =
        OfficePicture.of(new Picture(Type.SVG, svg.getBytes(StandardCharsets.UTF_8), 40, 20))
            .orElseThrow();

    assertThat(ImageIO.read(new ByteArrayInputStream(picture.content())).getRGB(9, 9))
        .isEqualTo(Color.RED.getRGB());
  }

  @Test
  void broken_orientation_does_no_harm() {
    byte[] photo = {
      (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 9, 'E', 'x', 'i', 'f', 0, 0, 'I'
    };

    assertThat(JpegDetails.of(photo).orientation()).isEqualTo(1);
    assertThat(JpegDetails.of(new byte[] {(byte) 0xFF}).orientation()).isEqualTo(1);
  }

  @Test
  void a_photo_with_more_pixels_than_print_can_show_is_made_smaller() throws IOException {
    byte[] photo = file("jpg", noise(2400, 1800));

    OfficePicture picture =
        OfficePicture.of(new Picture(Type.JPEG, photo, 2400, 1800)).orElseThrow();

    assertThat(picture.width()).isEqualTo(1000);
    assertThat(picture.height()).isEqualTo(750);
    assertThat(picture.content().length).isLessThan(photo.length / 2);
    assertThat(picture.change()).contains("smaller");
  }

  @Test
  void an_svg_is_drawn_in_pixels_and_kept() throws IOException {
    byte[] svg =
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'>"
                + "<rect width='10' height='10' fill='red'/></svg>")
            .getBytes(StandardCharsets.UTF_8);

    OfficePicture picture = OfficePicture.of(new Picture(Type.SVG, svg, 20, 10)).orElseThrow();

    BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(picture.content()));
    assertThat(picture.type()).isEqualTo(Type.PNG);
    assertThat(picture.vector()).isEqualTo(svg);
    assertThat(pixels.getWidth()).isEqualTo(2 * pixels.getHeight());
    assertThat(pixels.getRGB(pixels.getWidth() / 4, 50)).isEqualTo(Color.RED.getRGB());
    assertThat(pixels.getRGB(pixels.getWidth() * 3 / 4, 50) >>> 24).isZero();
  }

  @Test
  void an_svg_that_cannot_be_read_is_no_picture() {
    byte[] broken = "<svg xmlns='http://www.w3.org/2000/svg'><".getBytes(StandardCharsets.UTF_8);

    assertThat(OfficePicture.of(new Picture(Type.SVG, broken, 20, 10))).isEmpty();
  }

  private static BufferedImage halves(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2, 0, width - width / 2, height);
    graphics.dispose();
    return image;
  }

  private static BufferedImage noise(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    return image;
  }

  private static byte[] file(String format, BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** Puts Exif's smallest form behind the start of the file. */
  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      18,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] turned = Arrays.copyOf(jpeg, jpeg.length + exif.length);
    System.arraycopy(exif, 0, turned, 2, exif.length);
    System.arraycopy(jpeg, 2, turned, 2 + exif.length, jpeg.length - 2);
    return turned;
  }
}
