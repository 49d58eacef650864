package io.keyplan.pdf;

import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.font.Line;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Typesetter;
import io.keyplan.pdf.page.Canvas;
import java.util.List;

/** Writes short texts into drawings. */
final class LabelWriter {

  /** Longer texts fit no drawing. */
  private static final int LONG = 2_000;

  private final Typesetter typesetter;

  LabelWriter(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  double width(String text, TextStyle style) {
    return typesetter.width(text, style);
  }

  List<Line> wrap(String text, TextStyle style, double width) {
    return typesetter.set(List.of(Span.of(text, style))).lines(width);
  }

  /** Gives as much of a text as a width has room for, on one line. */
  String cut(String text, TextStyle style, double width) {
    String flat = text.replace('\n', ' ');
    if (flat.length() < LONG && width(flat, style) <= width) {
      return flat;
    }
    int fits = 0;
    int tooLong = Math.min(flat.length(), LONG);
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (width(cutAt(flat, middle), style) <= width) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return cutAt(flat, Math.max(1, fits));
  }

  private static String cutAt(String text, int length) {
    boolean torn =
        length < text.length()
            && Character.isLowSurrogate(text.charAt(length))
            && Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, torn ? length - 1 : length).stripTrailing() + "…";
  }

  /**
   * Writes one line.
   *
   * @param x where it begins, has its middle, or ends
   * @param y its top
   */
  void write(Canvas canvas, String text, TextStyle style, double x, double y, Align align) {
    if (text.isEmpty()) {
      return;
    }
    write(canvas, wrap(text, style, Double.MAX_VALUE).get(0), style, x, y, align);
  }

  void write(Canvas canvas, Line line, TextStyle style, double x, double y, Align align) {
    double left =
        switch (align) {
          case START -> x;
          case CENTER -> x - line.width() / 2;
          case END -> x - line.width();
        };
    canvas.text(line, left, y + Canvas.baseline(style, style.lineHeight()));
  }
}
