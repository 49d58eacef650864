package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table. Lives for one document, in one thread. */
public final class TableRow {

  private final Tag tag;
  private final List<TableCell> cells;
  private final List<Tag> tags;
  private final double least;
  private final boolean withNext;
  private final @Nullable LineStyle rule;

  private TableRow(
      Tag tag,
      List<TableCell> cells,
      List<Tag> tags,
      double least,
      boolean withNext,
      @Nullable LineStyle rule) {
    this.tag = tag;
    this.cells = cells;
    this.tags = tags;
    this.least = least;
    this.withNext = withNext;
    this.rule = rule;
  }

  /**
   * Makes a row.
   *
   * @param least its least height in points
   * @param withNext whether the next row must stand on the same page
   * @param rule line below it; null for none
   */
  public static TableRow of(
      List<TableCell> cells, double least, boolean withNext, @Nullable LineStyle rule) {
    List<Tag> tags = new ArrayList<>();
    cells.forEach(cell -> tags.add(Tag.cell(cell.scope(), cell.columns())));
    return new TableRow(Tag.of("TR"), List.copyOf(cells), tags, least, withNext, rule);
  }

  boolean withNext() {
    return withNext;
  }

  /** Gives the row with elements of its own. */
  TableRow copy() {
    return of(cells, least, withNext, rule);
  }

  double height(double[] widths) {
    double highest = least;
    int column = 0;
    for (TableCell cell : cells) {
      double wide = width(widths, column, cell.columns()) - cell.insets().across();
      highest = Math.max(highest, cell.content().height(Math.max(1, wide)) + cell.insets().down());
      column += cell.columns();
    }
    return highest;
  }

  private static double width(double[] widths, int from, int count) {
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += widths[i];
    }
    return sum;
  }

  void draw(Canvas canvas, Area area, double[] widths) {
    canvas.open(tag);
    drawGround(canvas, area, widths);
    double x = area.x();
    int column = 0;
    for (int i = 0; i < cells.size(); i++) {
      TableCell cell = cells.get(i);
      double wide = width(widths, column, cell.columns());
      canvas.open(tags.get(i));
      drawContent(canvas, cell, new Area(x, area.y(), wide, area.height()));
      canvas.close();
      x += wide;
      column += cell.columns();
    }
    if (rule != null) {
      canvas.line(area.x(), area.bottom(), area.right(), area.bottom(), rule);
    }
    canvas.close();
  }

  private void drawGround(Canvas canvas, Area area, double[] widths) {
    double x = area.x();
    int column = 0;
    for (TableCell cell : cells) {
      double wide = width(widths, column, cell.columns());
      if (cell.ground() != null) {
        canvas.fill(x, area.y(), wide, area.height(), cell.ground());
      }
      x += wide;
      column += cell.columns();
    }
  }

  private static void drawContent(Canvas canvas, TableCell cell, Area area) {
    Area inside = cell.insets().inside(area);
    double wide = Math.max(1, inside.width());
    double high = cell.content().height(wide);
    double spare = inside.height() - high;
    double y =
        switch (cell.align()) {
          case START -> 0;
          case CENTER -> spare / 2;
          case END -> spare;
        };
    double given = cell.align() == Align.START ? inside.height() : high;
    cell.content().draw(canvas, new Area(inside.x(), inside.y() + y, wide, given));
  }

  /**
   * The parts of a row that was divided.
   *
   * @param first the part that fits
   * @param rest the rest
   */
  record Torn(TableRow first, TableRow rest) {}

  @Nullable Torn split(double[] widths, double height, double whole) {
    List<TableCell> first = new ArrayList<>();
    List<TableCell> rest = new ArrayList<>();
    int column = 0;
    for (TableCell cell : cells) {
      double wide = Math.max(1, width(widths, column, cell.columns()) - cell.insets().across());
      double room = height - cell.insets().down();
      column += cell.columns();
      if (cell.content().height(wide) <= room) {
        first.add(cell);
        rest.add(with(cell, Space.NONE));
        continue;
      }
      Box.Split split = cell.content().split(new Room(wide, room, whole - cell.insets().down()));
      if (split == null) {
        return null;
      }
      first.add(with(cell, split.first()));
      rest.add(with(cell, split.rest()));
    }
    return new Torn(
        new TableRow(tag, first, tags, 0, withNext, null),
        new TableRow(tag, rest, tags, 0, withNext, rule));
  }

  private static TableCell with(TableCell cell, Box content) {
    return new TableCell(
        content, cell.insets(), cell.columns(), cell.scope(), cell.align(), cell.ground());
  }
}
