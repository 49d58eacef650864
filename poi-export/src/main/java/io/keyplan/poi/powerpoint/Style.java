package io.keyplan.poi.powerpoint;

import io.keyplan.poi.ooxml.TextMetrics;

/**
 * How a run of text looks.
 *
 * @param size size in points
 * @param bold whether it is bold
 * @param paint colour
 */
record Style(double size, boolean bold, Paint paint) {

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

  TextMetrics metrics() {
    return bold ? TextMetrics.bold(size) : TextMetrics.regular(size);
  }
}
