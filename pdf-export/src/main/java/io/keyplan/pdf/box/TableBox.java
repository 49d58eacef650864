package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.Tag;
import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table. Its heading is repeated on every page; a row is divided only when it is higher than a
 * page.
 */
public final class TableBox implements Box {

  private final Tag tag;
  private final double[] shares;
  private final List<TableRow> heading;
  private final List<TableRow> rows;
  private final boolean goesOn;
  private double measuredWidth = -1;
  private double[] heights = {};

  private TableBox(
      Tag tag, double[] shares, List<TableRow> heading, List<TableRow> rows, boolean goesOn) {
    this.tag = tag;
    this.shares = shares;
    this.heading = heading;
    this.rows = rows;
    this.goesOn = goesOn;
  }

  /**
   * Makes a table.
   *
   * @param widths shares of the width, one a column
   * @param heading rows of headings
   */
  public static TableBox of(double[] widths, List<TableRow> heading, List<TableRow> rows) {
    return new TableBox(
        Tag.of("Table"), widths.clone(), List.copyOf(heading), List.copyOf(rows), false);
  }

  private double[] widths(double width) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    double[] widths = new double[shares.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width * shares[i] / sum;
    }
    return widths;
  }

  private double[] heights(double width) {
    if (width != measuredWidth) {
      double[] widths = widths(width);
      heights = new double[rows.size()];
      for (int i = 0; i < heights.length; i++) {
        heights[i] = rows.get(i).height(widths);
      }
      measuredWidth = width;
    }
    return heights;
  }

  private double headingHeight(double width) {
    double[] widths = widths(width);
    return heading.stream().mapToDouble(row -> row.height(widths)).sum();
  }

  @Override
  public double height(double width) {
    double sum = headingHeight(width);
    for (double height : heights(width)) {
      sum += height;
    }
    return sum;
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    double[] widths = widths(area.width());
    canvas.open(tag);
    double y = area.y();
    for (TableRow row : heading) {
      double high = row.height(widths);
      Area place = new Area(area.x(), y, area.width(), high);
      if (goesOn) {
        canvas.openDecoration();
        row.copy().draw(canvas, place, widths);
        canvas.closeDecoration();
      } else {
        row.draw(canvas, place, widths);
      }
      y += high;
    }
    double[] all = heights(area.width());
    for (int i = 0; i < all.length; i++) {
      rows.get(i).draw(canvas, new Area(area.x(), y, area.width(), all[i]), widths);
      y += all[i];
    }
    canvas.close();
  }

  @Override
  public @Nullable Split split(Room room) {
    double[] all = heights(room.width());
    double used = headingHeight(room.width());
    int at = 0;
    while (at < all.length && room.fits(used + all[at])) {
      used += all[at];
      at++;
    }
    if (at == all.length) {
      return null;
    }
    int cut = at;
    while (cut > 0 && rows.get(cut - 1).withNext()) {
      cut--;
    }
    if (cut > 0) {
      return cut(cut);
    }
    return at > 0 && !room.fitsPage(height(room.width())) && keptIsTooHigh(at, all, room)
        ? cut(at)
        : torn(at, used, room);
  }

  private boolean keptIsTooHigh(int at, double[] all, Room room) {
    double sum = headingHeight(room.width());
    for (int i = 0; i <= at; i++) {
      sum += all[i];
    }
    return !room.fitsPage(sum);
  }

  /** Divides a row that no page holds; the rows before it stay before it. */
  private @Nullable Split torn(int at, double used, Room room) {
    double headingHigh = headingHeight(room.width());
    if (room.fitsPage(headingHigh + heights(room.width())[at])) {
      return null;
    }
    TableRow.Torn torn =
        rows.get(at).split(widths(room.width()), room.height() - used, room.whole() - headingHigh);
    if (torn == null) {
      return null;
    }
    List<TableRow> first = new ArrayList<>(rows.subList(0, at));
    first.add(torn.first());
    List<TableRow> rest = new ArrayList<>();
    rest.add(torn.rest());
    rest.addAll(rows.subList(at + 1, rows.size()));
    return new Split(part(first, goesOn), part(rest, true));
  }

  private Split cut(int cut) {
    return new Split(
        part(rows.subList(0, cut), goesOn), part(rows.subList(cut, rows.size()), true));
  }

  private TableBox part(List<TableRow> some, boolean later) {
    return new TableBox(tag, shares, heading, some, later);
  }

  /** Makes the line below a row. */
  public static LineStyle rule(Color color) {
    return LineStyle.solid(color, 0.5);
  }
}
