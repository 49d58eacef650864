package io.keyplan.picture;

import io.keyplan.document.Picture;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The size of an SVG: its width and height where both are lengths, and else what its view box gives
 * (SVG 2, 8.12), so that a picture has the shape of its box in every program.
 *
 * @param width in pixels of 1/96 inch
 * @param height likewise
 * @param side the longer side in the units that the drawing uses
 */
record SvgSize(double width, double height, double side) {

  static final SvgSize NONE = new SvgSize(0, 0, 0);

  private static final Pattern LENGTH =
      Pattern.compile("\\s*\\+?([0-9]{0,9}\\.?[0-9]{1,9})\\s*(px|pt|pc|mm|cm|in|em|ex)?\\s*");

  private static final Map<String, Double> PIXELS =
      Map.of(
          "px", 1.0, "pt", 96.0 / 72, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0,
          "em", 16.0, "ex", 8.0);

  /** With fewer pixels on a side, whole ones would not give the shape any more. */
  private static final double LEAST = 16;

  /** With more, nothing is gained: a drawing has no pixels of its own. */
  private static final double MOST = 4_000;

  static SvgSize of(@Nullable String width, @Nullable String height, @Nullable String viewBox)
      throws UnusablePicture {
    double wide = pixels(width);
    double high = pixels(height);
    double[] box = viewBox == null ? new double[0] : box(viewBox);
    boolean hasBox = box.length == 4 && box[2] > 0 && box[3] > 0;
    double side = hasBox ? Math.max(box[2], box[3]) : Math.max(wide, high);
    if (wide >= 0 && high >= 0) {
      return new SvgSize(wide, high, side);
    }
    if (!hasBox) {
      throw new UnusablePicture("is an SVG without a size; give it a width, a height or a viewBox");
    }
    double scale = wide >= 0 ? wide / box[2] : high >= 0 ? high / box[3] : 1;
    return new SvgSize(box[2] * scale, box[3] * scale, side);
  }

  /** Gives the size in whole pixels; a drawing that is tiny or huge becomes larger or smaller. */
  Header header() {
    double shorter = Math.min(width, height);
    double longer = Math.max(width, height);
    if (shorter <= 0) {
      return new Header(Picture.Type.SVG, 0, 0);
    }
    double scale = Math.min(MOST / longer, Math.max(1, LEAST / shorter));
    return new Header(Picture.Type.SVG, whole(width * scale), whole(height * scale));
  }

  private static int whole(double pixels) {
    return (int) Math.max(1, Math.round(pixels));
  }

  /** Gives a length in pixels; below zero where it is none, or a share of a box unknown here. */
  private static double pixels(@Nullable String length) {
    Matcher written = LENGTH.matcher(length == null ? "" : length);
    if (!written.matches()) {
      return -1;
    }
    String unit = written.group(2) == null ? "px" : written.group(2);
    return Double.parseDouble(written.group(1)) * PIXELS.getOrDefault(unit, 1.0);
  }

  private static double[] box(String viewBox) {
    String[] numbers = viewBox.strip().split("[\\s,]+", 5);
    double[] box = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      if (!numbers[i].matches("[-+]?[0-9]{0,9}\\.?[0-9]{1,9}([eE][-+]?[0-9]{1,3})?")) {
        return new double[0];
      }
      box[i] = Double.parseDouble(numbers[i]);
    }
    return box;
  }
}
