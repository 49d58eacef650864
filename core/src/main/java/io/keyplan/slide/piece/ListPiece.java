package io.keyplan.slide.piece;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows above each other with thin lines between them.
 *
 * @param heading its title; empty for none
 * @param rows the rows
 */
record ListPiece(String heading, List<Row> rows) implements Piece {

  private static final double MIN_WIDTH = 250;
  private static final double STRETCH = 2;
  private static final double TALLEST = 80;

  /** What a row has more of height than it needs stands under its text, but for a little. */
  private static final double HANGING = 8;

  private static final double WIDE = 700;
  private static final double GUTTER = 36;
  private static final int MANY = 6;

  ListPiece {
    rows = List.copyOf(rows);
  }

  /** A row of a list. */
  interface Row {

    /** Gives the height that it needs, with the space around its text. */
    double height(double width, Scale scale);

    /** Draws itself without the line below. */
    void draw(Box box, Scale scale, Canvas canvas);
  }

  @Override
  public double minWidth(Scale scale) {
    return MIN_WIDTH;
  }

  /** Many rows on a wide slide stand in two columns, the first half at the left. */
  private int columns(double width) {
    return width > WIDE && rows.size() >= MANY ? 2 : 1;
  }

  private double rowWidth(double width) {
    return columns(width) == 1 ? width : (width - GUTTER) / 2;
  }

  private List<Row> column(int index, double width) {
    int half = (rows.size() + columns(width) - 1) / columns(width);
    return rows.subList(index * half, Math.min(rows.size(), (index + 1) * half));
  }

  @Override
  public double height(double width, Scale scale) {
    double tallest = 0;
    for (int i = 0; i < columns(width); i++) {
      tallest = Math.max(tallest, natural(column(i, width), width, scale));
    }
    return tallest;
  }

  private double natural(List<Row> some, double width, Scale scale) {
    double wide = rowWidth(width);
    double sum = 0;
    for (Row row : some) {
      sum += row.height(wide, scale);
    }
    return sum;
  }

  private double stretched(List<Row> some, double width, Scale scale) {
    double high = 0;
    for (int i = 0; i < some.size(); i++) {
      high += tallest(some, i, rowWidth(width), scale);
    }
    return high;
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    double tallest = 0;
    for (int i = 0; i < columns(width); i++) {
      tallest = Math.max(tallest, stretched(column(i, width), width, scale));
    }
    return tallest;
  }

  /** What stands under the last row is no part of the list. */
  private static double tallest(List<Row> some, int index, double width, Scale scale) {
    double height = some.get(index).height(width, scale);
    double most = Math.min(TALLEST * Math.max(1, scale.factor()), height * STRETCH);
    boolean last = index == some.size() - 1;
    return Math.max(height, last ? Math.min(most, height + HANGING) : most);
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    double wide = rowWidth(box.width());
    for (int i = 0; i < columns(box.width()); i++) {
      Box column = new Box(box.x() + i * (wide + GUTTER), box.y(), wide, box.height());
      draw(column(i, box.width()), column, box.width(), scale, canvas);
    }
  }

  private void draw(List<Row> some, Box box, double width, Scale scale, Canvas canvas) {
    double natural = natural(some, width, scale);
    double stretch = stretched(some, width, scale) - natural;
    double share = stretch > 0 ? Math.min(1, (box.height() - natural) / stretch) : 0;
    double y = box.y();
    for (int i = 0; i < some.size(); i++) {
      double needed = some.get(i).height(box.width(), scale);
      double tallest = tallest(some, i, box.width(), scale);
      double height = needed + Math.max(0, share) * (tallest - needed);
      double drawn = Math.min(height, needed + HANGING);
      some.get(i).draw(new Box(box.x(), y, box.width(), drawn), scale, canvas);
      y += height;
      if (i < some.size() - 1) {
        canvas.rule(box.x(), y, box.width(), Stroke.solid(Paint.HAIRLINE, 0.75));
      }
    }
  }

  @Override
  public int entries() {
    return Math.max(1, rows.size());
  }

  @Override
  public Piece part(int from, int to) {
    return new ListPiece(heading, rows.subList(from, to));
  }

  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    double wide = rowWidth(width);
    List<Double> heights = rows.stream().map(row -> row.height(wide, scale)).toList();
    double tallest = heights.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double room = columns(width) == 1 ? height : Math.max(tallest, 2 * height - tallest);
    List<Piece> pieces = new ArrayList<>();
    for (List<Row> part : EvenParts.balanced(rows, heights, 0, room)) {
      pieces.add(new ListPiece(heading, part));
    }
    return pieces;
  }
}
