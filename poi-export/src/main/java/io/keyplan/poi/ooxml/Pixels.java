package io.keyplan.poi.ooxml;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import io.keyplan.document.JpegDetails;
import io.keyplan.document.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture in pixels, on which one can work. Nothing is kept on disk meanwhile. */
final class Pixels {

  private static final float QUALITY = 0.9f;

  /** Depth, parts within parts, and elements: no fewer than pictures of plans may have. */
  private static final DocumentLimits SVG_LIMITS = new DocumentLimits(200, 200, 50_000);

  private final BufferedImage image;

  private Pixels(BufferedImage image) {
    this.image = image;
  }

  /** Reads a file; empty when Java cannot, as with a JPEG in the colours of print. */
  static Optional<Pixels> of(byte[] file) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return Optional.of(new Pixels(reader.read(0)));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Draws an SVG in the shape that it has in its document; empty when it cannot be read, or drawing
   * it takes more memory than there is.
   *
   * @param longest length of the longer side in pixels
   */
  static Optional<Pixels> ofSvg(Picture svg, int longest) {
    LoaderContext context =
        LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
            .documentLimits(SVG_LIMITS)
            .preProcessor(root -> giveSize(root, svg))
            .build();
    try {
      SVGDocument document =
          new SVGLoader().load(new ByteArrayInputStream(svg.content()), null, context);
      if (document == null) {
        return Optional.empty();
      }
      double scale = (double) longest / Math.max(svg.width(), svg.height());
      int width = (int) Math.max(1, Math.round(svg.width() * scale));
      int height = (int) Math.max(1, Math.round(svg.height() * scale));
      BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
      Graphics2D graphics = graphics(image);
      document.renderWithPlatform(
          NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
      graphics.dispose();
      return Optional.of(new Pixels(image));
    } catch (RuntimeException | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  /** Sizes in percent, and one without the other, mean something else to the library. */
  private static void giveSize(DomElement root, Picture svg) {
    if (root.attribute("viewBox") != null) {
      root.setAttribute("width", String.valueOf(svg.width()));
      root.setAttribute("height", String.valueOf(svg.height()));
    }
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  /** Turns and mirrors the picture as its file says. */
  Pixels turned(JpegDetails details) {
    if (details.isUpright()) {
      return this;
    }
    int width = details.isOnSide() ? height() : width();
    int height = details.isOnSide() ? width() : height();
    BufferedImage result = new BufferedImage(width, height, type());
    Graphics2D graphics = result.createGraphics();
    graphics.drawImage(image, new AffineTransform(details.turn(width, height)), null);
    graphics.dispose();
    return new Pixels(result);
  }

  /** Makes the picture smaller, so that its longer side has some length. */
  Pixels within(int longest) {
    double scale = (double) longest / Math.max(width(), height());
    if (scale >= 1) {
      return this;
    }
    int width = (int) Math.max(1, Math.round(width() * scale));
    int height = (int) Math.max(1, Math.round(height() * scale));
    BufferedImage result = new BufferedImage(width, height, type());
    Graphics2D graphics = graphics(result);
    graphics.drawImage(
        image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    graphics.dispose();
    return new Pixels(result);
  }

  byte[] png() {
    return write("png", image);
  }

  /** Writes a JPEG; what was transparent becomes white. */
  byte[] jpeg() {
    BufferedImage opaque = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return write("jpeg", opaque);
  }

  private int type() {
    return image.getColorModel().hasAlpha()
        ? BufferedImage.TYPE_INT_ARGB
        : BufferedImage.TYPE_INT_RGB;
  }

  private static Graphics2D graphics(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return graphics;
  }

  private static byte[] write(String format, BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam options = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        options.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(image, null, null), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
