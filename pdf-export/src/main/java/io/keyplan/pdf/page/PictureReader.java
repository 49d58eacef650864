package io.keyplan.pdf.page;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import io.keyplan.document.Picture;
import io.keyplan.document.Picture.Type;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Prepares pictures for pages: with no more pixels than print can show, in the colours of RGB. */
final class PictureReader {

  /** What print can show: 220 pixels an inch. */
  private static final double PIXELS_A_POINT = 220 / 72.0;

  private static final double PIXELS_A_POINT_OF_LOGO = 4.5;
  private static final int FEWEST = 64;

  /** Depth, parts within parts, and elements: no fewer than pictures of plans may have. */
  private static final DocumentLimits SVG_LIMITS = new DocumentLimits(200, 200, 50_000);

  private PictureReader() {}

  /**
   * Reads a picture; empty when its content cannot be read.
   *
   * @param length length of its longer side on the page, in points
   */
  static Optional<PagePicture> read(Picture picture, double length) {
    byte[] content = picture.content();
    if (picture.type() == Type.SVG) {
      return svg(picture, (int) Math.max(FEWEST, length * PIXELS_A_POINT_OF_LOGO))
          .map(image -> new PagePicture(Samples.of(image), ""));
    }
    int longest = (int) Math.max(FEWEST, Math.ceil(length * PIXELS_A_POINT));
    boolean small = Math.max(picture.width(), picture.height()) <= longest * 3 / 2;
    if (picture.type() == Type.JPEG && small) {
      Optional<PixelData> whole = JpegFile.asItIs(content);
      if (whole.isPresent()) {
        return whole.map(data -> new PagePicture(data, ""));
      }
    }
    return RasterReader.read(content, longest)
        .map(image -> picture.type() == Type.JPEG ? JpegFile.turned(image, content) : image)
        .map(image -> small ? image : Scaling.within(image, longest))
        .map(image -> new PagePicture(samples(image, picture.type()), ""));
  }

  private static PixelData samples(BufferedImage image, Type type) {
    return type == Type.JPEG ? JpegFile.encoded(image) : Samples.of(image);
  }

  /** Draws an SVG; empty too when that takes more memory than there is. */
  private static Optional<BufferedImage> svg(Picture svg, int longest) {
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
      Graphics2D graphics = image.createGraphics();
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      document.renderWithPlatform(
          NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
      graphics.dispose();
      return Optional.of(image);
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
}
