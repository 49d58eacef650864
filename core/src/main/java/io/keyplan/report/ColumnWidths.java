package io.keyplan.report;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Shares the width of a table between its columns, by what is in them; all lengths in points. */
final class ColumnWidths {

  /** Lines end before the edge: a text takes a little more than its length over the width. */
  private static final double RAGGED = 1.12;

  private static final int SEARCH_STEPS = 24;
  private static final double MOST_LINES = 400;

  private ColumnWidths() {}

  /**
   * What a column asks for, each with the cell's margins.
   *
   * @param least the longest word
   * @param typical a text as long as the longer ones
   * @param best the longest text, on one line
   * @param margins the cell's margins
   */
  record Demand(double least, double typical, double best, double margins) {

    /** Gives what it takes to show this and another below it: both together take the lines. */
    Demand above(Demand other) {
      return new Demand(
          Math.max(least, other.least),
          typical + other.typical - margins,
          Math.max(best, other.best),
          margins);
    }

    /** The width with which a longer text takes a number of lines. */
    private double withLines(double lines) {
      double wanted = margins + (typical - margins) * RAGGED / lines;
      return Math.max(least, Math.min(wanted, best));
    }
  }

  /** Says whether every column gets what it needs at least. */
  static boolean fits(List<Demand> demands, double width) {
    return sum(demands, Demand::least) <= width;
  }

  /**
   * Shares a width. Where everything fits on one line, the columns stretch alike; else each gets
   * what makes its longer texts take the same number of lines as those of the others, and room for
   * its longest word; where not even the words fit, all columns shrink alike.
   */
  static double[] share(List<Demand> demands, double width) {
    if (sum(demands, Demand::best) <= width) {
      return scaled(demands, Demand::best, width);
    }
    if (!fits(demands, width)) {
      return scaled(demands, Demand::least, width);
    }
    double few = 1;
    double many = MOST_LINES;
    for (int i = 0; i < SEARCH_STEPS; i++) {
      double lines = (few + many) / 2;
      if (sum(demands, demand -> demand.withLines(lines)) > width) {
        few = lines;
      } else {
        many = lines;
      }
    }
    double lines = many;
    return filled(demands, demand -> demand.withLines(lines), width);
  }

  private static double sum(List<Demand> demands, ToDoubleFunction<Demand> size) {
    return demands.stream().mapToDouble(size).sum();
  }

  /** Gives what is left to those that are narrower than they would like to be. */
  private static double[] filled(
      List<Demand> demands, ToDoubleFunction<Demand> size, double width) {
    double left = width - sum(demands, size);
    double wanted = sum(demands, demand -> demand.best - size.applyAsDouble(demand));
    return wanted <= left || left <= 0
        ? scaled(demands, size, width)
        : demands.stream()
            .mapToDouble(
                demand -> {
                  double own = size.applyAsDouble(demand);
                  return own + left * (demand.best - own) / wanted;
                })
            .toArray();
  }

  private static double[] scaled(
      List<Demand> demands, ToDoubleFunction<Demand> size, double width) {
    double scale = width / sum(demands, size);
    return demands.stream().mapToDouble(demand -> size.applyAsDouble(demand) * scale).toArray();
  }
}
