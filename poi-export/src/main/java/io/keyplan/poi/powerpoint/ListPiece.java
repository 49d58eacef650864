package io.keyplan.poi.powerpoint;

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
  private static final double STRETCH = 1.7;
  private static final double TALLEST = 70;

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

  @Override
  public double height(double width, Scale scale) {
    return rows.stream().mapToDouble(row -> row.height(width, scale)).sum();
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return rows.stream().mapToDouble(row -> tallest(row.height(width, scale))).sum();
  }

  private static double tallest(double height) {
    return Math.max(height, Math.min(TALLEST, height * STRETCH));
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    double natural = height(box.width(), scale);
    double stretch = maxHeight(box.width(), scale) - natural;
    double share = stretch > 0 ? Math.min(1, (box.height() - natural) / stretch) : 0;
    double y = box.y();
    for (int i = 0; i < rows.size(); i++) {
      double height = rows.get(i).height(box.width(), scale);
      height += Math.max(0, share) * (tallest(height) - height);
      rows.get(i).draw(new Box(box.x(), y, box.width(), height), scale, canvas);
      y += height;
      if (i < rows.size() - 1) {
        canvas.rule(box.x(), y, box.width(), Stroke.solid(Paint.HAIRLINE, 0.75));
      }
    }
  }

  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    List<Double> heights = rows.stream().map(row -> row.height(width, scale)).toList();
    List<Piece> pieces = new ArrayList<>();
    for (List<Row> part : Parts.balanced(rows, heights, 0, height)) {
      pieces.add(new ListPiece(heading, part));
    }
    return pieces;
  }
}
