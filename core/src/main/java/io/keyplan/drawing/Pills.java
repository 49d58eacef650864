package io.keyplan.drawing;

import io.keyplan.value.Tone;

/** Draws short texts on a rounded tint, such as statuses. */
public final class Pills {

  private static final double SIDE = 7;
  private static final double MARGIN = 2;

  private Pills() {}

  /** Gives the width of a label. */
  public static double width(String text, double size) {
    return TextFit.width(text, new Style(size, true, Paint.INK)) + 2 * SIDE;
  }

  /** Gives the height of a label. */
  public static double height(double size) {
    return TextFit.lineHeight(new Style(size, true, Paint.INK)) + 2 * MARGIN;
  }

  /** Draws a label whose right edge and middle are given; it keeps to one line. */
  public static void drawRight(
      String text, Tone tone, double right, double middle, double size, Canvas canvas) {
    Run run = Run.of(text, style(tone, size));
    draw(run, tone, rightAligned(text, right, middle, size), canvas);
  }

  /** Gives the place of a label whose right edge and middle are given. */
  public static Box rightAligned(String text, double right, double middle, double size) {
    double wide = width(text, size);
    double high = height(size);
    return new Box(right - wide, middle - high / 2, wide, high);
  }

  /** Gives the look of a label. */
  public static Style style(Tone tone, double size) {
    return new Style(size, true, Paint.text(tone));
  }

  /** Draws a label into a box. */
  public static void draw(Run run, Tone tone, Box box, Canvas canvas) {
    Paragraph paragraph = Paragraph.of(run).aligned(Paragraph.Align.CENTER);
    canvas.form(
        "Status",
        box,
        Shape.Outline.PILL,
        Paint.tint(tone),
        null,
        Text.of(paragraph).anchored(Text.Anchor.MIDDLE).inset(Text.Insets.of(2, 0)));
  }
}
