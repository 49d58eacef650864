package io.keyplan.fill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a chart of the author's shows in the place of its own. Immutable.
 *
 * @param label what it shows, in the language of the document
 * @param categories the categories in order; empty where the plan says nothing
 * @param series the series in order
 * @param focus the category that stands for all where a chart shows shares; -1 where the categories
 *     are the shares
 */
public record FilledChart(String label, List<String> categories, List<Series> series, int focus) {

  /**
   * A series.
   *
   * @param name its name
   * @param values one number a category; null where there is none
   */
  public record Series(String name, List<@Nullable BigDecimal> values) {

    /** Copies the values. */
    public Series {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }
  }

  /** Copies the lists. */
  public FilledChart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /** Gives the same numbers for a chart that shows shares, which has one series. */
  public FilledChart shares() {
    if (focus < 0 || series.isEmpty()) {
      return this;
    }
    List<String> names = series.stream().map(Series::name).toList();
    List<@Nullable BigDecimal> values = new ArrayList<>();
    series.forEach(each -> values.add(each.values().get(focus)));
    return new FilledChart(label, names, List.of(new Series(categories.get(focus), values)), -1);
  }
}
