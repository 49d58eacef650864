package io.keyplan.pdf.page;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller. */
final class Scaling {

  private Scaling() {}

  /** Gives a picture whose longer side has at most some length in pixels. */
  static BufferedImage within(BufferedImage image, int longest) {
    BufferedImage smaller = image;
    int longer = Math.max(image.getWidth(), image.getHeight());
    // Halving and one last step miss no pixel, as one large step would.
    while (longer > 2 * longest) {
      smaller = scaled(smaller, 0.5);
      longer = Math.max(smaller.getWidth(), smaller.getHeight());
    }
    return longer > longest ? scaled(smaller, (double) longest / longer) : smaller;
  }

  private static BufferedImage scaled(BufferedImage image, double scale) {
    int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
    boolean transparent = image.getColorModel().hasAlpha();
    BufferedImage result =
        new BufferedImage(
            width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = result.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return result;
  }
}
