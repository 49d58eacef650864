package io.keyplan.pdf.page;

import io.keyplan.drawing.Point;
import java.util.ArrayList;
import java.util.List;

/** Writes the outlines of forms, which are then filled or drawn; lengths from the top left. */
final class Paths {

  /** How far the middle of a circle's arc is bent, for Bézier curves. */
  private static final double ROUND = 0.5523;

  private static final double ROUNDED = 0.2;

  private final Operators out;
  private final double height;

  Paths(Operators out, double height) {
    this.out = out;
    this.height = height;
  }

  void outline(ShapeOutline outline, double x, double y, double wide, double high) {
    switch (outline) {
      case RECTANGLE -> rectangle(x, y, wide, high);
      case ROUNDED -> rounded(x, y, wide, high, ROUNDED * Math.min(wide, high));
      case PILL -> rounded(x, y, wide, high, Math.min(wide, high) / 2);
      case ELLIPSE -> rounded(x, y, wide, high, wide / 2, high / 2);
      case DIAMOND -> {
        through(
            List.of(
                new Point(x + wide / 2, y),
                new Point(x + wide, y + high / 2),
                new Point(x + wide / 2, y + high),
                new Point(x, y + high / 2)));
        out.raw("h ");
      }
    }
  }

  void rectangle(double x, double y, double wide, double high) {
    out.num(x).num(height - y - high).num(wide).num(high).raw("re ");
  }

  private void rounded(double x, double y, double wide, double high, double radius) {
    rounded(x, y, wide, high, radius, radius);
  }

  private void rounded(double x, double y, double wide, double high, double rx, double ry) {
    double left = x;
    double right = x + wide;
    double top = height - y;
    double bottom = top - high;
    double bx = rx * (1 - ROUND);
    double by = ry * (1 - ROUND);
    out.num(left + rx).num(top).raw("m ").num(right - rx).num(top).raw("l ");
    curve(right - bx, top, right, top - by, right, top - ry);
    out.num(right).num(bottom + ry).raw("l ");
    curve(right, bottom + by, right - bx, bottom, right - rx, bottom);
    out.num(left + rx).num(bottom).raw("l ");
    curve(left + bx, bottom, left, bottom + by, left, bottom + ry);
    out.num(left).num(top - ry).raw("l ");
    curve(left, top - by, left + bx, top, left + rx, top);
    out.raw("h ");
  }

  /** Goes round a part of a ring, from one turn to another, clockwise from the top. */
  void ring(double x, double y, double inner, double outer, double from, double to) {
    List<Point> points = new ArrayList<>();
    int steps = Math.max(2, (int) Math.ceil((to - from) * 180));
    for (int i = 0; i <= steps; i++) {
      points.add(onCircle(x, y, outer, from + (to - from) * i / steps));
    }
    for (int i = steps; i >= 0; i--) {
      points.add(onCircle(x, y, inner, from + (to - from) * i / steps));
    }
    through(points);
  }

  private static Point onCircle(double x, double y, double radius, double turn) {
    double angle = turn * 2 * Math.PI;
    return new Point(x + radius * StrictMath.sin(angle), y - radius * StrictMath.cos(angle));
  }

  /** Draws lines that rise over a rectangle and beyond it, a gap apart. */
  void slanted(double x, double y, double wide, double high, double gap) {
    for (double at = x - high; at < x + wide; at += gap) {
      out.num(at).num(height - y - high).raw("m ").num(at + high).num(height - y).op("l");
    }
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
    out.num(x1).num(y1).num(x2).num(y2).num(x3).num(y3).raw("c ");
  }

  void through(List<Point> points) {
    boolean first = true;
    for (Point point : points) {
      out.num(point.x()).num(height - point.y()).raw(first ? "m " : "l ");
      first = false;
    }
  }
}
