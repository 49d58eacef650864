package io.keyplan.drawing;

import io.keyplan.text.MeasuredText;
import io.keyplan.text.TextMetrics;

/**
 * How a run of text looks.
 *
 * @param size size in points
 * @param bold whether it is bold
 * @param paint colour
 */
public record Style(double size, boolean bold, Paint paint) {

  /** The smallest text on a slide, in points: 11 pixels where the slide is 1280 wide. */
  public static final double FLOOR = 8.5;

  /** Gives the look of ordinary text of a size. */
  public static Style plain(double size) {
    return new Style(size, false, Paint.INK);
  }

  /** Gives the look of secondary text of a size. */
  public static Style quiet(double size) {
    return new Style(size, false, Paint.SECONDARY);
  }

  /** Gives the look of bold text of a size. */
  public static Style strong(double size) {
    return new Style(size, true, Paint.INK);
  }

  /** Gives the style in another colour. */
  public Style in(Paint newPaint) {
    return new Style(size, bold, newPaint);
  }

  /** Gives the style in another size. */
  public Style sized(double newSize) {
    return new Style(newSize, bold, paint);
  }

  /** Gives the metrics of text in this style. */
  public TextMetrics metrics() {
    return bold ? TextMetrics.bold(size) : TextMetrics.regular(size);
  }

  /** Measures a text in the face of this style, for any size. */
  public MeasuredText measured(String text) {
    return metrics().measured(text);
  }
}
