package io.keyplan.picture;

import io.keyplan.document.Picture;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the size of an SVG in pixels of 1/96 inch. */
final class SvgSize {

  private static final Pattern LENGTH =
      Pattern.compile("\\s*\\+?([0-9]{0,9}\\.?[0-9]{1,9})\\s*(px|pt|pc|mm|cm|in|em|ex)?\\s*");

  private static final Map<String, Double> PIXELS =
      Map.of(
          "px", 1.0, "pt", 96.0 / 72, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0,
          "em", 16.0, "ex", 8.0);

  private SvgSize() {}

  /** A length that is absent, or a percentage, is taken from the view box. */
  static Header of(@Nullable String width, @Nullable String height, @Nullable String viewBox)
      throws UnusablePicture {
    double[] box = viewBox == null ? new double[0] : box(viewBox);
    return new Header(Picture.Type.SVG, pixels(width, box, 2), pixels(height, box, 3));
  }

  private static int pixels(@Nullable String length, double[] box, int side)
      throws UnusablePicture {
    Matcher written = LENGTH.matcher(length == null ? "" : length);
    if (written.matches()) {
      String unit = written.group(2) == null ? "px" : written.group(2);
      return whole(Double.parseDouble(written.group(1)) * PIXELS.getOrDefault(unit, 1.0));
    }
    if (box.length == 4) {
      return whole(box[side]);
    }
    throw new UnusablePicture("is an SVG without a size; give it a width, a height or a viewBox");
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

  /** A tenth of a pixel is still a picture; nothing, and less than nothing, is none. */
  private static int whole(double pixels) {
    return pixels > 0 ? (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.round(pixels))) : 0;
  }
}
