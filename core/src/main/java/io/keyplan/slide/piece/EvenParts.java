package io.keyplan.slide.piece;

import java.util.ArrayList;
import java.util.List;

/** Divides a list of things over slides so that each slide gets about as much. */
public final class EvenParts {

  private static final double ROUNDING = 0.01;

  private EvenParts() {}

  /**
   * Divides things into runs that are no higher than allowed, as few as possible and of similar
   * height. A thing that is higher on its own gets a run of its own.
   */
  public static <T> List<List<T>> balanced(
      List<T> things, List<Double> heights, double gap, double allowed) {
    int count = count(heights, gap, allowed);
    double low = 0;
    double high = allowed;
    for (int i = 0; i < 12; i++) {
      double middle = (low + high) / 2;
      if (count(heights, gap, middle) <= count) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return greedy(things, heights, gap, high);
  }

  /** Counts the runs without making them. */
  private static int count(List<Double> heights, double gap, double allowed) {
    int count = 1;
    double used = 0;
    boolean empty = true;
    for (double height : heights) {
      if (!empty && used + gap + height > allowed + ROUNDING) {
        count++;
        empty = true;
        used = 0;
      }
      used += (empty ? 0 : gap) + height;
      empty = false;
    }
    return count;
  }

  private static <T> List<List<T>> greedy(
      List<T> things, List<Double> heights, double gap, double allowed) {
    List<List<T>> parts = new ArrayList<>();
    List<T> part = new ArrayList<>();
    double used = 0;
    for (int i = 0; i < things.size(); i++) {
      double height = heights.get(i);
      if (!part.isEmpty() && used + gap + height > allowed + ROUNDING) {
        parts.add(part);
        part = new ArrayList<>();
        used = 0;
      }
      used += (part.isEmpty() ? 0 : gap) + height;
      part.add(things.get(i));
    }
    parts.add(part);
    return parts;
  }
}
