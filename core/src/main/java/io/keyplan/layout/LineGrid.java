package io.keyplan.layout;

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

  private static final double CLEARANCE = 2;
  private static final double SAME_LANE = 2.5;
  private static final double CROSSING = 4;
  private static final double SHARED = 8;
  private static final double THROUGH_CARD = 2000;

  private final List<Drawing.Card> cards;
  private final double[] xs;
  private final double[] ys;

  /** Cost of the part to the right of, and of the part below, every crossing. */
  private final double[][] across;

  private final double[][] down;

  LineGrid(Drawing drawing, double lane) {
    this.cards = drawing.cards();
    this.xs =
        sorted(
            cards.stream()
                .flatMapToDouble(
                    card ->
                        DoubleStream.of(
                            card.x() - 2 * lane,
                            card.x() - lane,
                            card.x(),
                            card.right(),
                            card.right() + lane,
                            card.right() + 2 * lane)));
    this.ys =
        sorted(
            cards.stream()
                .flatMapToDouble(
                    card ->
                        DoubleStream.of(
                            card.y() - 2 * lane,
                            card.y() - lane,
                            middle(card),
                            card.bottom() + lane,
                            card.bottom() + 2 * lane)));
    this.across = new double[xs.length][ys.length];
    this.down = new double[xs.length][ys.length];
    measure();
    drawing.lines().forEach(line -> occupy(line.points()));
  }

  static double middle(Drawing.Card card) {
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
    for (int i = 0; i + 1 < xs.length; i++) {
      double shared = Math.min(right, xs[i + 1]) - Math.max(left, xs[i]);
      for (int j = 0; j < ys.length; j++) {
        if (shared > 0 && Math.abs(ys[j] - y) < SAME_LANE) {
          across[i][j] += SHARED * shared;
        }
        if (j + 1 < ys.length && ys[j] < y && y <= ys[j + 1] && left < xs[i] && xs[i] < right) {
          down[i][j] += CROSSING;
        }
      }
    }
  }

  private void occupyVertical(double x, double top, double bottom) {
    for (int j = 0; j + 1 < ys.length; j++) {
      double shared = Math.min(bottom, ys[j + 1]) - Math.max(top, ys[j]);
      for (int i = 0; i < xs.length; i++) {
        if (shared > 0 && Math.abs(xs[i] - x) < SAME_LANE) {
          down[i][j] += SHARED * shared;
        }
        if (i + 1 < xs.length && xs[i] < x && x <= xs[i + 1] && top < ys[j] && ys[j] < bottom) {
          across[i][j] += CROSSING;
        }
      }
    }
  }

  private void measure() {
    for (int i = 0; i < xs.length; i++) {
      for (int j = 0; j < ys.length; j++) {
        if (i + 1 < xs.length) {
          across[i][j] = xs[i + 1] - xs[i] + (isFreeAcross(i, j) ? 0 : THROUGH_CARD);
        }
        if (j + 1 < ys.length) {
          down[i][j] = ys[j + 1] - ys[j] + (isFreeDown(i, j) ? 0 : THROUGH_CARD);
        }
      }
    }
  }

  /** A line may come near a card where it ends there: in the middle of a side. */
  private boolean isFreeAcross(int i, int j) {
    for (Drawing.Card card : cards) {
      double margin = Math.abs(middle(card) - ys[j]) < 0.01 ? 0 : CLEARANCE;
      if (meets(xs[i], xs[i + 1], card.x(), card.right(), margin)
          && meets(ys[j], ys[j], card.y(), card.bottom(), CLEARANCE)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFreeDown(int i, int j) {
    for (Drawing.Card card : cards) {
      if (meets(xs[i], xs[i], card.x(), card.right(), CLEARANCE)
          && meets(ys[j], ys[j + 1], card.y(), card.bottom(), CLEARANCE)) {
        return false;
      }
    }
    return true;
  }

  private static boolean meets(double from, double to, double start, double end, double margin) {
    return to > start - margin + 0.01 && from < end + margin - 0.01;
  }

  private static double[] sorted(DoubleStream values) {
    return values.map(value -> Math.rint(value * 100) / 100).distinct().sorted().toArray();
  }

  private static int indexOf(double[] values, double value) {
    return Arrays.binarySearch(values, Math.rint(value * 100) / 100);
  }
}
