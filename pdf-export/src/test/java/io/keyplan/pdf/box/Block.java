package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A box to test the layout with: it has a height, may be divided at any line, and writes down where
 * it was drawn.
 */
record Block(String name, double lines, double lineHeight, boolean loose, List<String> log)
    implements Box {

  static Block solid(String name, double height, List<String> log) {
    return new Block(name, 1, height, false, log);
  }

  static Block loose(String name, int lines, List<String> log) {
    return new Block(name, lines, 10, true, log);
  }

  @Override
  public double height(double width) {
    return lines * lineHeight;
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    log.add(
        String.format(
            Locale.ROOT,
            "%d %s %.0f,%.0f %.0fx%.0f",
            canvas.number(),
            name,
            area.x(),
            area.y(),
            area.width(),
            area.height()));
  }

  @Override
  public @Nullable Split split(Room room) {
    double fitting = Math.floor(room.height() / lineHeight);
    return !loose || fitting < 1 || fitting >= lines
        ? null
        : new Split(
            new Block(name, fitting, lineHeight, true, log),
            new Block(name, lines - fitting, lineHeight, true, log));
  }
}
