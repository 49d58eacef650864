package io.keyplan.slide;

import io.keyplan.layout.TextMetrics;

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

  static Style plain(double size) {
    return new Style(size, false, Paint.INK);
  }

  static Style quiet(double size) {
    return new Style(size, false, Paint.SECONDARY);
  }

  static Style strong(double size) {
    return new Style(size, true, Paint.INK);
  }

  Style in(Paint newPaint) {
    return new Style(size, bold, newPaint);
  }

  Style sized(double newSize) {
    return new Style(newSize, bold, paint);
  }

  /** Gives the metrics of text in this style. */
  public TextMetrics metrics() {
    return bold ? TextMetrics.bold(size) : TextMetrics.regular(size);
  }
}
