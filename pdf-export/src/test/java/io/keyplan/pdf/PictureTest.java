package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Block;
import io.keyplan.document.Cards;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Picture;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Section;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.value.FieldPath;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class PictureTest {

  private record Shown(BufferedImage image, int bytes, ExportReport report) {}

  private static Shown shown(Picture picture) throws IOException {
    PictureSlot slot = new PictureSlot(FieldPath.of("team[a].photo"), picture, "Ann Lee", "AL");
    Block cards =
        new Cards(
            "team",
            FieldPath.of("team"),
            Cards.Style.PORTRAIT,
            List.of(
                new Cards.Card(
                    "a", slot, Entry.text("Ann Lee"), Entry.text("Manager"), List.of())));
    Section section = new Section("team", "Team", "Team", List.of(cards), List.of());
    Document document =
        new Document(
            "test",
            Variant.FILLED,
            DocumentShape.REPORT,
            Locale.ENGLISH,
            "Team",
            "",
            "",
            "",
            LocalDate.of(2026, 1, 12),
            List.of(section));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportReport report = new PdfExporter().export(document, ExportOptions.standard(), out);
    assertThat(Conformance.ofReading(out.toByteArray())).isEmpty();
    try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
      PDResources resources = file.getPage(0).getResources();
      for (COSName name : resources.getXObjectNames()) {
        PDImageXObject image = (PDImageXObject) resources.getXObject(name);
        return new Shown(image.getImage(), (int) image.getCOSObject().getLength(), report);
      }
    }
    return new Shown(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), 0, report);
  }

  /** Draws a picture whose left half is red and whose right half is blue. */
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

  private static byte[] file(String format, BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static void assertRed(int rgb) {
    Color color = new Color(rgb);
    assertThat(color.getRed()).isGreaterThan(200);
    assertThat(color.getBlue()).isLessThan(60);
  }

  @Test
  void a_large_photo_is_made_as_small_as_print_needs() throws IOException {
    byte[] photo = file("jpg", halves(2400, 1800));

    Shown shown = shown(new Picture(Picture.Type.JPEG, photo, 2400, 1800));

    assertThat(shown.image().getWidth()).isBetween(100, 300);
    assertRed(shown.image().getRGB(10, 10));
    assertThat(shown.bytes()).isLessThan(20_000);
  }

  @Test
  void a_photo_is_turned_as_its_camera_says() throws IOException {
    byte[] photo = file("jpg", halves(160, 80));
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
      6,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] turned = new byte[photo.length + exif.length];
    System.arraycopy(photo, 0, turned, 0, 2);
    System.arraycopy(exif, 0, turned, 2, exif.length);
    System.arraycopy(photo, 2, turned, 2 + exif.length, photo.length - 2);

    Shown shown = shown(new Picture(Picture.Type.JPEG, turned, 80, 160));

    assertThat(shown.image().getHeight()).isEqualTo(2 * shown.image().getWidth());
    assertRed(shown.image().getRGB(shown.image().getWidth() / 2, 10));
  }

  @Test
  void a_photo_in_the_colours_of_print_is_shown_in_those_of_screens() throws IOException {
    WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 40, 4, null);
    for (int y = 0; y < 40; y++) {
      for (int x = 0; x < 40; x++) {
        raster.setPixel(x, y, new int[] {0, 255, 255, 0});
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }

    Shown shown = shown(new Picture(Picture.Type.JPEG, out.toByteArray(), 40, 40));

    assertRed(shown.image().getRGB(20, 20));
    assertThat(shown.report().notes()).isEmpty();
  }

  @Test
  void what_is_transparent_stays_so() throws IOException {
    BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(5, 5, 0xFFFF0000);

    Shown shown = shown(new Picture(Picture.Type.PNG, file("png", image), 20, 20));

    assertThat(shown.image().getRGB(0, 0) >>> 24).isZero();
    assertRed(shown.image().getRGB(5, 5));
  }

  @Test
  void a_drawing_is_as_sharp_as_print() throws IOException {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\">"
            + "<rect width=\"8\" height=\"8\" fill=\"#FF0000\"/></svg>";

    Shown shown = shown(new Picture(Picture.Type.SVG, svg.getBytes(StandardCharsets.UTF_8), 8, 8));

    assertThat(shown.image().getWidth()).isGreaterThan(150);
    assertRed(shown.image().getRGB(20, 20));
  }

  @Test
  void a_drawing_with_one_size_has_the_shape_of_its_view_box() throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='24' viewBox='0 0 24 12'>"
            + "<rect x='12' y='6' width='12' height='6' fill='#F00'/></svg>";

    BufferedImage image =
        shown(new Picture(Picture.Type.SVG, svg.getBytes(StandardCharsets.UTF_8), 24, 12)).image();

    assertThat(image.getWidth()).isEqualTo(2 * image.getHeight());
    assertRed(image.getRGB(image.getWidth() - 3, image.getHeight() - 3));
  }

  @Test
  void a_picture_that_cannot_be_read_is_replaced_with_initials_and_reported() throws IOException {
    Shown shown = shown(new Picture(Picture.Type.PNG, new byte[] {1, 2, 3}, 8, 8));

    assertThat(shown.bytes()).isZero();
    assertThat(shown.report().notes())
        .singleElement()
        .satisfies(note -> assertThat(note.path()).isEqualTo(FieldPath.of("team[a].photo")));
  }
}
