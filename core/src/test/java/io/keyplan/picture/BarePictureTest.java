package io.keyplan.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.JpegDetails;
import io.keyplan.document.Picture;
import io.keyplan.document.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing travels with a picture but the picture. */
class BarePictureTest {

  private static final String SECRET = "SECRET";

  @Test
  void a_png_loses_its_texts_and_what_stands_behind_its_end_and_no_pixel() throws Exception {
    byte[] png = drawn("png");
    byte[] carrying =
        join(
            part(png, 0, 33),
            chunk("tEXt", "Comment\0" + SECRET),
            chunk("iTXt", SECRET),
            chunk("eXIf", SECRET),
            chunk("tIME", SECRET),
            chunk("prIv", SECRET),
            chunk("iCCP", SECRET + "\0\0profile"),
            chunk("pHYs", "123456789"),
            part(png, 33, png.length),
            latin(SECRET));

    byte[] bare = BarePicture.of(Picture.Type.PNG, carrying);

    assertThat(text(bare)).doesNotContain(SECRET).contains("pHYs", "icc\0\0profile");
    assertThat(pixels(BarePicture.of(Picture.Type.PNG, png))).isEqualTo(pixels(png));
    assertThat(BarePicture.of(Picture.Type.PNG, bare)).isEqualTo(bare);
  }

  @Test
  void a_jpeg_loses_comments_cameras_thumbnails_and_what_stands_behind_its_end() throws Exception {
    byte[] jpeg = drawn("jpg");
    byte[] carrying =
        join(
            part(jpeg, 0, 2),
            segment(0xE0, "JFIF\0\1\1\0\0\1\0\1\1\1" + SECRET),
            segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + SECRET),
            segment(0xE2, "MPF\0" + SECRET),
            segment(0xE2, "ICC_PROFILE\0\1\1profile"),
            segment(0xED, "Photoshop 3.0\0" + SECRET),
            segment(0xFE, SECRET),
            part(jpeg, 20, jpeg.length),
            latin(SECRET));

    byte[] bare = BarePicture.of(Picture.Type.JPEG, carrying);

    assertThat(text(bare)).doesNotContain(SECRET).contains("ICC_PROFILE", "JFIF");
    assertThat(pixels(BarePicture.of(Picture.Type.JPEG, jpeg))).isEqualTo(pixels(jpeg));
    assertThat(BarePicture.of(Picture.Type.JPEG, bare)).isEqualTo(bare);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6, 8})
  void a_jpeg_is_still_turned_as_it_was(int orientation) throws Exception {
    byte[] bare = BarePicture.of(Picture.Type.JPEG, PictureBytes.jpeg(40, 30, orientation, true));

    assertThat(JpegDetails.of(bare).orientation()).isEqualTo(orientation);
    assertThat(HeaderReader.read(bare, PictureLimits.STANDARD).width())
        .isEqualTo(orientation >= 5 ? 30 : 40);
  }

  @Test
  void a_gif_loses_comments_and_texts() throws Exception {
    byte[] gif = drawn("gif");
    byte[] carrying =
        join(
            part(gif, 0, gif.length - 1),
            latin("\u0021\u00FE\u0006" + SECRET + "\0"),
            latin("\u0021\u0001\u0006" + SECRET + "\0"),
            latin("\u0021\u00FF\u000BXMP DataXMP\u0006" + SECRET + "\0"),
            latin("\u0021\u00FF\u000BNETSCAPE2.0\u0003\1\0\0\0"),
            latin(";" + SECRET));

    byte[] bare = BarePicture.of(Picture.Type.GIF, carrying);

    assertThat(text(bare)).doesNotContain(SECRET).contains("NETSCAPE2.0").endsWith(";");
    assertThat(pixels(bare)).isEqualTo(pixels(gif));
  }

  @Test
  void an_svg_loses_comments_metadata_titles_foreign_parts_and_hidden_texts() throws Exception {
    String inner =
        "data:image/png;base64,"
            + Base64.getEncoder().encodeToString(join(PictureBytes.png(2, 2), latin(SECRET)));
    byte[] bare =
        bareSvg(
            "<!-- SECRET --><?app SECRET?><metadata>SECRET<b/></metadata><title>SECRET</title>"
                + "<desc>SECRET</desc><x:view xmlns:x='urn:x' x:a='SECRET'>SECRET</x:view>"
                + "<g display='none'><text>SECRET</text><path id='p' d='M0 0'/></g>"
                + "<text style='fill:red; visibility: hidden'>SECRET</text>"
                + "<text opacity='0'>SECRET</text><text font-size='0px'>SECRET</text>"
                + "<rect data-note='SECRET' aria-label='SECRET' fill='green'/><use href='#p'/>"
                + "<text style='opacity:0.5'>shown &amp; kept</text>"
                + "<image href='"
                + inner
                + "'/>");

    assertThat(text(bare))
        .doesNotContain(SECRET)
        .doesNotContain(Base64.getEncoder().encodeToString(latin(SECRET)).substring(0, 6))
        .contains("id=\"p\"", "href=\"#p\"", "fill=\"green\"", "shown &amp; kept");
    assertThat(HeaderReader.read(bare, PictureLimits.STANDARD).type()).isEqualTo(Picture.Type.SVG);
  }

  @Test
  void pictures_of_other_sources_are_made_bare_too() {
    byte[] carrying = join(PictureBytes.png(2, 2), latin(SECRET));
    Pictures source = name -> Optional.of(new Picture(Picture.Type.PNG, carrying, 2, 2));

    Picture bare = BarePictures.of(source).load("x.png").orElseThrow();

    assertThat(bare.content()).isEqualTo(PictureBytes.png(2, 2));
  }

  private static byte[] bareSvg(String content) throws UnusablePicture {
    return BarePicture.of(Picture.Type.SVG, PictureBytes.svg("width='9' height='9'", content));
  }

  private static byte[] drawn(String format) throws IOException {
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 64; i++) {
      image.setRGB(i % 8, i / 8, i * 0x030507);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static int[] pixels(byte[] file) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static byte[] chunk(String type, String content) {
    byte[] named = latin(type + content);
    CRC32 checksum = new CRC32();
    checksum.update(named);
    return ByteBuffer.allocate(named.length + 8)
        .putInt(content.length())
        .put(named)
        .putInt((int) checksum.getValue())
        .array();
  }

  private static byte[] segment(int marker, String content) {
    return ByteBuffer.allocate(content.length() + 4)
        .putShort((short) (0xFF00 | marker))
        .putShort((short) (content.length() + 2))
        .put(latin(content))
        .array();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }

  private static byte[] part(byte[] content, int from, int to) {
    return java.util.Arrays.copyOfRange(content, from, to);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1);
  }
}
