package io.keyplan.poi.word.plan;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Shares the width of a table between its columns, by what is in them. */
public final class ColumnWidths {

  /** Lines end before the edge: a text takes a little more than its length over the width. */
  private static final double RAGGED = 1.12;

  private static final int SEARCH_STEPS = 24;
  private static final double MOST_LINES = 400;

  /**
   * What a column asks for, each with the cell's margins.
   *
   * @param least the longest word
   * @param typical a text as long as the longer ones
   * @param best the longest text, on one line
   * @param margins the cell's margins
   */
  public record Demand(int least, int typical, int best, int margins) {

    /** The width with which a longer text takes a number of lines. */
    private double withLines(double lines) {
      return Math.max(least, margins + (typical - margins) * RAGGED / lines);
    }
  }

  private ColumnWidths() {}

  /** Says whether every column gets what it needs at least. */
  public static boolean fits(Demand[] demands, int width) {
    return Arrays.stream(demands).mapToInt(Demand::least).sum() <= width;
  }

  /**
   * Shares a width. Where everything fits on one line, the columns stretch alike; else each gets
   * what makes its longer texts take the same number of lines as those of the others, and room for
   * its longest word; where not even the words fit, all columns shrink alike.
   */
  public static int[] share(Demand[] demands, int width) {
    int best = Arrays.stream(demands).mapToInt(Demand::best).sum();
    if (best <= width) {
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
    return scaled(demands, demand -> demand.withLines(lines), width);
  }

  private static double sum(Demand[] demands, ToDoubleFunction<Demand> size) {
    return Arrays.stream(demands).mapToDouble(size).sum();
  }

  /** Rounds so that the sum is exact. */
  private static int[] scaled(Demand[] demands, ToDoubleFunction<Demand> size, int width) {
    double scale = width / sum(demands, size);
    int[] widths = new int[demands.length];
    double edge = 0;
    int given = 0;
    for (int i = 0; i < widths.length; i++) {
      edge += size.applyAsDouble(demands[i]) * scale;
      widths[i] = (int) Math.round(edge) - given;
      given += widths[i];
    }
    return widths;
  }
}
