package io.keyplan.pdf.page;

import java.awt.image.BufferedImage;

/** Takes the samples of a picture's pixels apart. */
final class Samples {

  private static final int OPAQUE = 0xFF;

  private Samples() {}

  static PixelData of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    byte[] colors = new byte[3 * pixels.length];
    byte[] opacity = new byte[pixels.length];
    boolean opaque = true;
    for (int i = 0; i < pixels.length; i++) {
      int pixel = pixels[i];
      int alpha = pixel >>> 24;
      opaque &= alpha == OPAQUE;
      opacity[i] = (byte) alpha;
      colors[3 * i] = (byte) (pixel >> 16);
      colors[3 * i + 1] = (byte) (pixel >> 8);
      colors[3 * i + 2] = (byte) pixel;
    }
    return new PixelData(
        width,
        height,
        false,
        false,
        Cos.deflate(colors),
        opaque ? new byte[0] : Cos.deflate(opacity));
  }
}
