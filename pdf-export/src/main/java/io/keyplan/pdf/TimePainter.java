package io.keyplan.pdf;

import io.keyplan.drawing.Point;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Ornament;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Typesetter;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.LineStyle.Dash;
import io.keyplan.report.part.TimePart;
import io.keyplan.report.part.TimePart.Bar;
import io.keyplan.report.part.TimePart.Grid;
import io.keyplan.report.part.TimePart.Name;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import java.util.List;

/** Draws the cells of timelines. Lives for one export. */
final class TimePainter {

  private static final double HEADING = 28;
  private static final double ROW = 12;
  private static final double BAR = 9;
  private static final double DIAMOND = 5;
  private static final double SHORTEST = 3;
  private static final double UPPER = 4;
  private static final double LOWER = 15;
  private static final double SIZE = 8.5;

  private final LabelWriter labels;
  private final Palette palette;

  TimePainter(Typesetter typesetter, Palette palette) {
    this.labels = new LabelWriter(typesetter);
    this.palette = palette;
  }

  Box make(TimePart part) {
    Bar bar = part.bar();
    return bar == null
        ? new Ornament(HEADING, (canvas, area) -> names(canvas, area, part.grid()))
        : new Ornament(
            ROW,
            (canvas, area) -> {
              grid(canvas, area, part.grid());
              bar(canvas, area, bar);
            });
  }

  private void names(Canvas canvas, Area area, Grid grid) {
    TextStyle white = TextStyle.of(Weight.REGULAR, SIZE, Blend.WHITE);
    for (Name name : grid.names()) {
      double x = area.x() + area.width() * name.from() + 2;
      TextStyle style = name.upper() ? white.weighing(Weight.BOLD) : white;
      double y = area.y() + (name.upper() ? UPPER : LOWER);
      labels.write(canvas, name.text(), style, x, y, Align.START);
    }
  }

  private void grid(Canvas canvas, Area area, Grid grid) {
    for (Name name : grid.names()) {
      if (!name.upper()) {
        line(canvas, area, name.from(), LineStyle.solid(palette.hairline(), 0.5));
      }
    }
    if (grid.today() >= 0) {
      line(canvas, area, grid.today(), new LineStyle(palette.accent(), 1.5, Dash.DASHED));
    }
  }

  private static void line(Canvas canvas, Area area, double at, LineStyle stroke) {
    double x = area.x() + area.width() * at;
    canvas.line(x, area.y(), x, area.bottom(), stroke);
  }

  private void bar(Canvas canvas, Area area, Bar bar) {
    Color color = bar.paint().in(palette);
    double from = area.x() + area.width() * bar.from();
    double middle = area.y() + area.height() / 2;
    if (bar.point()) {
      canvas.polygon(
          List.of(
              new Point(from, middle - DIAMOND),
              new Point(from + DIAMOND, middle),
              new Point(from, middle + DIAMOND),
              new Point(from - DIAMOND, middle)),
          color);
    } else {
      double wide = Math.max(SHORTEST, area.width() * (bar.to() - bar.from()));
      canvas.fill(from, middle - BAR / 2, wide, BAR, color);
    }
  }
}
