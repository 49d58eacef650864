package io.keyplan.drawing;

/** Draws how far something is. */
public final class Bars {

  private Bars() {}

  /** Draws a track and, from the left, the part of it that is full, from 0 to 1. */
  public static void draw(Box track, double share, Paint paint, Canvas canvas) {
    canvas.decoration("Track", track, Shape.Outline.RECTANGLE, Paint.HAIRLINE);
    double full = Math.max(0, Math.min(1, share));
    if (full > 0) {
      canvas.decoration(
          "Bar", track.withWidth(track.width() * full), Shape.Outline.RECTANGLE, paint);
    }
  }
}
