package io.keyplan.figure;

import io.keyplan.drawing.Point;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The places where lines may run on a drawing: lanes beside the cards, and what it costs to use
 * them.
 *
 * <p>A part of a line goes from one crossing of lanes to the next. It costs its length, more where
 * another line runs, and very much where a card is, so that there is always a way.
 */
final class LineGrid {

  /** How far lines that are no reporting lines run from the cards and from each other. */
  static final double LANE = 10;

  private static final double CLEARANCE = 2;
  private static final double SAME_LANE = LANE - 0.1;
  private static final double CROSSING = 4;
  private static final double SHARED = 8;
  private static final double THROUGH_CARD = 2000;

  private final List<OrgChartSheet.Card> cards;
  private final double[] xs;
  private final double[] ys;

  /** Cost of the part to the right of, and of the part below, every crossing. */
  private final double[][] across;

  private final double[][] down;

  LineGrid(OrgChartSheet drawing) {
    this.cards = drawing.cards();
    this.xs =
        sorted(
            cards.stream()
                .flatMapToDouble(
                    card ->
                        DoubleStream.of(
                            card.x() - 2 * LANE,
                            card.x() - LANE,
                            card.x(),
                            card.right(),
                            card.right() + LANE,
                            card.right() + 2 * LANE))
                .filter(x -> x >= -LANE && x <= drawing.width() + LANE));
    this.ys =
        sorted(
            cards.stream()
                .flatMapToDouble(
                    card ->
                        DoubleStream.of(
                            card.y() - 2 * LANE,
                            card.y() - LANE,
                            middle(card),
                            card.bottom() + LANE,
                            card.bottom() + 2 * LANE))
                .filter(y -> y >= -LANE && y <= drawing.height() + LANE));
    this.across = new double[xs.length][ys.length];
    this.down = new double[xs.length][ys.length];
    measure();
    drawing.lines().forEach(line -> occupy(line.points()));
  }

  static double middle(OrgChartSheet.Card card) {
    return card.y() + card.height() / 2;
  }

  int columns() {
    return xs.length;
  }

  int rows() {
    return ys.length;
  }

  int column(double x) {
    return indexOf(xs, x);
  }

  int row(double y) {
    return indexOf(ys, y);
  }

  Point point(int column, int row) {
    return new Point(xs[column], ys[row]);
  }

  double costAcross(int column, int row) {
    return across[column][row];
  }

  double costDown(int column, int row) {
    return down[column][row];
  }

  /** Makes the lanes that a line runs in, or crosses, dearer for the lines to come. */
  void occupy(List<Point> line) {
    for (int i = 1; i < line.size(); i++) {
      Point a = line.get(i - 1);
      Point b = line.get(i);
      if (Math.abs(a.y() - b.y()) < 0.01) {
        occupyHorizontal(Math.min(a.x(), b.x()), Math.max(a.x(), b.x()), a.y());
      } else {
        occupyVertical(a.x(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
      }
    }
  }

  private void occupyHorizontal(double left, double right, double y) {
    for (int i = from(xs, left) - 1; i + 1 < xs.length && xs[Math.max(i, 0)] < right; i++) {
      for (int j = from(ys, y - SAME_LANE); j < ys.length && ys[j] < y + SAME_LANE; j++) {
        if (i >= 0) {
          double shared = Math.min(right, xs[i + 1]) - Math.max(left, xs[i]);
          across[i][j] += SHARED * Math.max(0, shared);
        }
      }
      int above = from(ys, y) - 1;
      if (i >= 0 && above >= 0 && above + 1 < ys.length && left < xs[i]) {
        down[i][above] += CROSSING;
      }
    }
  }

  private void occupyVertical(double x, double top, double bottom) {
    for (int j = from(ys, top) - 1; j + 1 < ys.length && ys[Math.max(j, 0)] < bottom; j++) {
      for (int i = from(xs, x - SAME_LANE); i < xs.length && xs[i] < x + SAME_LANE; i++) {
        if (j >= 0) {
          double shared = Math.min(bottom, ys[j + 1]) - Math.max(top, ys[j]);
          down[i][j] += SHARED * Math.max(0, shared);
        }
      }
      int before = from(xs, x) - 1;
      if (j >= 0 && before >= 0 && before + 1 < xs.length && top < ys[j]) {
        across[before][j] += CROSSING;
      }
    }
  }

  private void measure() {
    for (int i = 0; i < xs.length; i++) {
      for (int j = 0; j < ys.length; j++) {
        across[i][j] = i + 1 < xs.length ? xs[i + 1] - xs[i] : 0;
        down[i][j] = j + 1 < ys.length ? ys[j + 1] - ys[j] : 0;
      }
    }
    cards.forEach(this::block);
  }

  /** A line may come near a card where it ends there: in the middle of a side. */
  private void block(OrgChartSheet.Card card) {
    double middle = Math.rint(middle(card) * 100) / 100;
    int top = from(ys, card.y() - CLEARANCE + 0.01);
    int bottom = from(ys, card.bottom() + CLEARANCE - 0.01);
    for (int j = top; j < bottom; j++) {
      double margin = ys[j] == middle ? 0 : CLEARANCE;
      int right = from(xs, card.right() + margin - 0.01);
      for (int i = Math.max(0, from(xs, card.x() - margin + 0.02) - 1); i < right; i++) {
        across[i][j] += THROUGH_CARD;
      }
    }
    int right = from(xs, card.right() + CLEARANCE - 0.01);
    for (int i = from(xs, card.x() - CLEARANCE + 0.01); i < right; i++) {
      for (int j = Math.max(0, top - 1); j < bottom; j++) {
        down[i][j] += THROUGH_CARD;
      }
    }
  }

  /** Gives the index of the first value that is not below another. */
  private static int from(double[] values, double least) {
    int at = Arrays.binarySearch(values, least);
    return at < 0 ? -at - 1 : at;
  }

  private static double[] sorted(DoubleStream values) {
    return values.map(value -> Math.rint(value * 100) / 100).distinct().sorted().toArray();
  }

  private static int indexOf(double[] values, double value) {
    return Arrays.binarySearch(values, Math.rint(value * 100) / 100);
  }
}
