package io.keyplan.pdf.page;

import io.keyplan.document.JpegDetails;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Takes JPEG files onto pages, as they are or turned, and writes new ones. */
final class JpegFile {

  private static final float QUALITY = 0.88f;
  private static final int LARGEST_AS_IT_IS = 400_000;

  private JpegFile() {}

  /** Gives the file itself where a page can hold it unchanged. */
  static Optional<PixelData> asItIs(byte[] content) {
    JpegDetails file = JpegDetails.of(content);
    boolean fits =
        (file.colors() == 1 || file.colors() == 3 && file.transform() != 0)
            && file.bits() == 8
            && file.isUpright()
            && content.length <= LARGEST_AS_IT_IS;
    return fits
        ? Optional.of(
            new PixelData(
                file.width(), file.height(), true, file.colors() == 1, content, new byte[0]))
        : Optional.empty();
  }

  /** Turns and mirrors a picture as its file says. */
  static BufferedImage turned(BufferedImage image, byte[] content) {
    JpegDetails details = JpegDetails.of(content);
    if (details.isUpright()) {
      return image;
    }
    int width = details.isOnSide() ? image.getHeight() : image.getWidth();
    int height = details.isOnSide() ? image.getWidth() : image.getHeight();
    BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = result.createGraphics();
    graphics.drawImage(image, new AffineTransform(details.turn(width, height)), null);
    graphics.dispose();
    return result;
  }

  /** Writes a picture as JPEG. */
  static PixelData encoded(BufferedImage image) {
    BufferedImage opaque =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam options = writer.getDefaultWriteParam();
      options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      options.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(opaque, null, null), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return new PixelData(
        image.getWidth(), image.getHeight(), true, false, bytes.toByteArray(), new byte[0]);
  }
}
