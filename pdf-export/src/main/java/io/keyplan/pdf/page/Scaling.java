package io.keyplan.pdf.page;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;

/** Makes pictures smaller. */
final class Scaling {

  private Scaling() {}

  /** Gives a picture whose longer side has at most some length in pixels. */
  static BufferedImage within(BufferedImage image, int longest) {
    double scale = (double) longest / Math.max(image.getWidth(), image.getHeight());
    if (scale >= 1) {
      return image;
    }
    int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
    boolean transparent = image.getColorModel().hasAlpha();
    BufferedImage result =
        new BufferedImage(
            width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = result.createGraphics();
    graphics.drawImage(
        image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    graphics.dispose();
    return result;
  }
}
