package io.keyplan.pdf.page;

import io.keyplan.document.JpegDetails;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads pictures in pixels, also those in the colours of print. Nothing is kept on disk. */
final class RasterReader {

  private static final int FULL = 255;
  private static final int PRINT_COLORS = 4;

  private RasterReader() {}

  /**
   * Reads a file; empty when that is not possible.
   *
   * @param longest length in pixels that is enough for the longer side
   */
  static Optional<BufferedImage> read(byte[] file, int longest) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return Optional.of(read(reader, longest, file));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Of a picture far too large only some pixels are read. */
  private static BufferedImage read(ImageReader reader, int longest, byte[] file)
      throws IOException {
    int step = Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * longest);
    ImageReadParam options = reader.getDefaultReadParam();
    if (step > 1) {
      options.setSourceSubsampling(step, step, 0, 0);
    }
    JpegDetails jpeg = JpegDetails.of(file);
    if (jpeg.colors() == PRINT_COLORS) {
      return inColorsOfScreens(reader.readRaster(0, options), jpeg.transform());
    }
    return reader.read(0, options);
  }

  /**
   * Turns the colours of print into those of screens, without a profile.
   *
   * @param transform how Adobe's programs say that the colours are stored: 2 for brightness and
   *     colour apart; they write them inverted
   */
  private static BufferedImage inColorsOfScreens(Raster raster, int transform) {
    BufferedImage image =
        new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
    int[] inks = new int[PRINT_COLORS];
    for (int y = 0; y < raster.getHeight(); y++) {
      for (int x = 0; x < raster.getWidth(); x++) {
        raster.getPixel(x, y, inks);
        image.setRGB(x, y, screenColor(inks, transform));
      }
    }
    return image;
  }

  private static int screenColor(int[] inks, int transform) {
    double[] colors = {inks[0], inks[1], inks[2]};
    if (transform == 2) {
      double blue = inks[1] - 128.0;
      double red = inks[2] - 128.0;
      colors[0] = inks[0] + 1.402 * red;
      colors[1] = inks[0] - 0.344136 * blue - 0.714136 * red;
      colors[2] = inks[0] + 1.772 * blue;
    }
    int rgb = 0;
    for (double color : colors) {
      double share = transform < 0 ? FULL - color : color;
      double black = transform < 0 ? FULL - inks[3] : inks[3];
      long value = Math.round(Math.max(0, Math.min(share, FULL)) * black / FULL);
      rgb = rgb << 8 | (int) value;
    }
    return rgb;
  }
}
