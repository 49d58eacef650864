package io.keyplan.pdf.page;

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

/** What a JPEG file says of itself (ISO/IEC 10918-1, Exif 2.3), and writing one. */
final class JpegFile {

  private static final float QUALITY = 0.88f;
  private static final int UPRIGHT = 1;
  private static final int START_OF_SCAN = 0xDA;
  private static final int EXIF = 0xE1;
  private static final int ADOBE = 0xEE;
  private static final int LARGEST_AS_IT_IS = 400_000;

  private final byte[] content;
  private int width;
  private int height;
  private int colors;
  private int bits;
  private int orientation = UPRIGHT;
  private int transform = -1;

  private JpegFile(byte[] content) {
    this.content = content;
    try {
      read();
    } catch (ArrayIndexOutOfBoundsException e) {
      colors = 0;
    }
  }

  /** Gives the number of colours of a pixel; 0 for a file that is no JPEG. */
  static int colors(byte[] content) {
    return new JpegFile(content).colors;
  }

  /** Gives how Adobe's programs say that the colours are stored; -1 where they do not say. */
  static int transform(byte[] content) {
    return new JpegFile(content).transform;
  }

  /** Gives the file itself where a page can hold it unchanged. */
  static Optional<PixelData> asItIs(byte[] content) {
    JpegFile file = new JpegFile(content);
    boolean fits =
        (file.colors == 1 || file.colors == 3 && file.transform != 0)
            && file.bits == 8
            && file.orientation == UPRIGHT
            && content.length <= LARGEST_AS_IT_IS;
    return fits
        ? Optional.of(
            new PixelData(file.width, file.height, true, file.colors == 1, content, new byte[0]))
        : Optional.empty();
  }

  private void read() {
    int at = 2;
    while (at + 4 < content.length && number(at, 1) == 0xFF) {
      int marker = number(at + 1, 1);
      if (marker == 0xFF) {
        at++;
        continue;
      }
      if (marker == START_OF_SCAN) {
        return;
      }
      segment(marker, at + 4);
      at += 2 + number(at + 2, 2);
    }
  }

  private void segment(int marker, int at) {
    if (isFrame(marker)) {
      bits = number(at, 1);
      height = number(at + 1, 2);
      width = number(at + 3, 2);
      colors = number(at + 5, 1);
    } else if (marker == EXIF && number(at, 4) == 0x45786966) {
      orientation = orientation(at + 6);
    } else if (marker == ADOBE && number(at, 4) == 0x41646F62) {
      transform = number(at + 11, 1);
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private int orientation(int tiff) {
    boolean little = content[tiff] == 'I';
    int directory = tiff + number(tiff + 4, 4, little);
    int entries = number(directory, 2, little);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (number(entry, 2, little) == 0x0112) {
        int value = number(entry + 8, 2, little);
        return value >= UPRIGHT && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  private int number(int at, int bytes) {
    return number(at, bytes, false);
  }

  private int number(int at, int bytes, boolean little) {
    int value = 0;
    for (int i = 0; i < bytes; i++) {
      value = value << 8 | content[at + (little ? bytes - 1 - i : i)] & 0xFF;
    }
    return value;
  }

  /** Turns and mirrors a picture as its file says. */
  static BufferedImage turned(BufferedImage image, byte[] content) {
    int orientation = new JpegFile(content).orientation;
    if (orientation == UPRIGHT) {
      return image;
    }
    boolean onSide = orientation >= 5;
    int width = onSide ? image.getHeight() : image.getWidth();
    int height = onSide ? image.getWidth() : image.getHeight();
    AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
          default -> new AffineTransform(0, -1, 1, 0, 0, height);
        };
    BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = result.createGraphics();
    graphics.drawImage(image, turn, null);
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
