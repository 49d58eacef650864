package io.keyplan.slide.piece;

import io.keyplan.drawing.Bars;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Shape.Outline;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.slide.piece.TableContent.Mark;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws a table that is laid out.
 *
 * @param layout widths
 * @param heights height of every row without the header, in points
 */
record TableDrawing(TableLayout layout, double[] heights) {

  private static final Stroke RULE = Stroke.solid(Paint.HAIRLINE, 0.75);
  private static final Stroke LAST = Stroke.solid(Paint.PRIMARY, 1);

  void draw(Box box, Canvas canvas) {
    TableContent content = layout.content();
    List<TableContent.Row> rows = content.allRows();
    double y = box.y() + layout.headerHeight();
    for (int i = 0; i < rows.size(); i++) {
      marks(rows.get(i), box.x(), y, heights[i], true, canvas);
      y += heights[i];
    }
    canvas.add(grid(box, rows, canvas));
    y = box.y() + layout.headerHeight();
    for (int i = 0; i < rows.size(); i++) {
      marks(rows.get(i), box.x(), y, heights[i], false, canvas);
      y += heights[i];
    }
  }

  private Shape grid(Box box, List<TableContent.Row> rows, Canvas canvas) {
    TableContent content = layout.content();
    List<Shape.Column> columns = new ArrayList<>();
    for (int i = 0; i < layout.widths().length; i++) {
      columns.add(new Shape.Column(content.columns().get(i).key(), layout.widths()[i]));
    }
    List<Shape.Row> shown = new ArrayList<>();
    double height = layout.headerHeight();
    if (content.header()) {
      shown.add(new Shape.Row("", FieldPath.NONE, height, headerCells()));
    }
    Stroke above = null;
    for (int i = 0; i < rows.size(); i++) {
      TableContent.Row row = rows.get(i);
      boolean nearTotal = content.total() != null && i >= rows.size() - 2;
      Stroke rule = nearTotal ? LAST : RULE;
      shown.add(new Shape.Row(row.key(), row.record(), heights[i], cells(row, above, rule)));
      above = rule;
      height += heights[i];
    }
    return new Shape.Grid(
        canvas.unique(content.name()),
        content.list(),
        box.withHeight(height),
        content.alt(),
        columns,
        shown,
        content.header(),
        content.total() != null);
  }

  private List<Shape.Cell> headerCells() {
    List<Shape.Cell> cells = new ArrayList<>();
    for (int i = 0; i < layout.widths().length; i++) {
      boolean open = layout.content().columns().get(i).isOpen();
      cells.add(
          new Shape.Cell(
              layout.headerText(i), open ? band(i) : Paint.PRIMARY, null, open ? LAST : null));
    }
    return cells;
  }

  /** Columns that have no name yet are told apart by bands. */
  private static @Nullable Paint band(int column) {
    return column % 2 == 1 ? Paint.PANEL : null;
  }

  private List<Shape.Cell> cells(TableContent.Row row, @Nullable Stroke above, Stroke rule) {
    List<Shape.Cell> cells = new ArrayList<>();
    for (int i = 0; i < layout.widths().length; i++) {
      boolean open = layout.content().columns().get(i).isOpen();
      Paint fill = open ? band(i) : fill(row.cells().get(i).mark());
      cells.add(new Shape.Cell(layout.cellText(row, i), fill, above, rule));
    }
    return cells;
  }

  private static @Nullable Paint fill(Mark mark) {
    return mark.kind() == Mark.Kind.TINT ? Paint.tint(mark.tone()) : null;
  }

  private void marks(
      TableContent.Row row, double x, double y, double height, boolean behind, Canvas canvas) {
    double left = x;
    for (int i = 0; i < layout.widths().length; i++) {
      TableContent.Cell cell = row.cells().get(i);
      if (isBehind(cell.mark()) == behind && !cell.text().isEmpty()
          || cell.mark().kind() == Mark.Kind.BOX && !behind) {
        mark(row, i, new Box(left, y, layout.widths()[i], height), canvas);
      }
      left += layout.widths()[i];
    }
  }

  private void mark(TableContent.Row row, int column, Box cell, Canvas canvas) {
    TableContent.Cell content = row.cells().get(column);
    double middle = cell.y() + cell.height() / 2;
    switch (content.mark().kind()) {
      case PILL -> {
        Box pill = pill(row, column, cell);
        boolean flat = pill.height() < 24;
        canvas.decoration(
            "Label",
            pill,
            flat ? Outline.PILL : Outline.ROUNDED,
            Paint.tint(content.mark().tone()));
      }
      case BAR -> {
        double text = TableSizes.barText(layout.scale());
        double start = cell.x() + TableSizes.SIDE + text + TableSizes.BAR_GAP;
        double width = Math.max(0, cell.right() - TableSizes.SIDE - start);
        Box track = new Box(start, middle - 3, width, 6);
        Bars.draw(track, content.mark().share(), Paint.PRIMARY, canvas);
      }
      case BOX ->
          canvas.decoration(
              "Check box",
              new Box(cell.x() + TableSizes.SIDE, middle - 5.5, 11, 11),
              Outline.RECTANGLE,
              null,
              Stroke.solid(Paint.SECONDARY, 1));
      default -> {}
    }
  }

  private Box pill(TableContent.Row row, int column, Box cell) {
    Style style = TableSizes.style(row.cells().get(column), layout.scale());
    Text text = layout.cellText(row, column);
    double inner = cell.width() - text.insets().across();
    double high = text.height(cell.width()) - text.insets().down() + 3;
    double wide =
        Math.min(inner, TextFit.widestLine(text.plain(), style)) + 2 * TableSizes.PILL_SIDE;
    double x =
        switch (layout.content().columns().get(column).align()) {
          case START -> cell.x() + text.insets().left() - TableSizes.PILL_SIDE;
          case CENTER -> cell.x() + (cell.width() - wide) / 2;
          case END -> cell.right() - text.insets().right() + TableSizes.PILL_SIDE - wide;
        };
    return new Box(x, cell.y() + (cell.height() - high) / 2, wide, high);
  }

  /** Says whether a mark lies behind its cell's text. */
  static boolean isBehind(Mark mark) {
    return mark.kind() == Mark.Kind.PILL;
  }
}
