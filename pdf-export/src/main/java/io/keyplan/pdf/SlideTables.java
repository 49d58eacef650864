package io.keyplan.pdf;

import io.keyplan.document.Entry;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Text;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.Tag;
import io.keyplan.pdf.page.Tag.Scope;
import io.keyplan.theme.Color;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws the tables of slides, whose rows and columns have their sizes already. */
record SlideTables(ShapeTexts texts, ShapeColors colors, SlideFields fields) {

  private static final double MARGIN = 2;

  void draw(Canvas canvas, Shape.Grid grid) {
    canvas.open(Tag.of("Table"));
    double y = grid.box().y();
    for (int i = 0; i < grid.rows().size(); i++) {
      Shape.Row row = grid.rows().get(i);
      canvas.open(Tag.of("TR"));
      double x = grid.box().x();
      for (int j = 0; j < row.cells().size(); j++) {
        double width = grid.columns().get(j).width();
        Scope scope = grid.header() && i == 0 ? Scope.COLUMN : Scope.NONE;
        canvas.open(Tag.cell(scope, 1));
        cell(canvas, row.cells().get(j), new Box(x, y, width, row.height()));
        canvas.close();
        x += width;
      }
      canvas.close();
      y += row.height();
    }
    canvas.close();
  }

  private void cell(Canvas canvas, Shape.Cell cell, Box box) {
    Color ground = colors.fill(cell.fill());
    if (ground != null) {
      canvas.fill(box.x(), box.y(), box.width(), box.height(), ground);
    }
    rule(canvas, colors.line(cell.above()), box.x(), box.right(), box.y());
    rule(canvas, colors.line(cell.rule()), box.x(), box.right(), box.bottom());
    Optional<Entry> open = open(cell.text());
    if (open.isPresent()) {
      Box place =
          new Box(
              box.x() + MARGIN,
              box.y() + MARGIN,
              Math.max(1, box.width() - 2 * MARGIN),
              Math.max(1, box.height() - 2 * MARGIN));
      fields.draw(canvas, open.get(), place, cell.text());
    } else if (!cell.text().plain().isBlank()) {
      texts.write(canvas, cell.text(), box, false);
    }
  }

  private Optional<Entry> open(Text text) {
    return text.paragraphs().stream()
        .flatMap(paragraph -> paragraph.runs().stream())
        .map(run -> fields.at(run.path()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static void rule(
      Canvas canvas, @Nullable LineStyle stroke, double left, double right, double y) {
    if (stroke != null) {
      canvas.line(left, y, right, y, stroke);
    }
  }
}
