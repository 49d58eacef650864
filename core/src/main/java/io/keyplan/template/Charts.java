package io.keyplan.template;

import io.keyplan.document.Chart;
import java.math.BigDecimal;
import java.util.List;

/** Makes charts with their description in words. */
final class Charts {

  private Charts() {}

  /** Makes a chart of amounts in the plan's currency. */
  static Chart money(
      Composer c,
      String id,
      Chart.Kind kind,
      String title,
      List<String> categories,
      List<Chart.Series> series) {
    return new Chart(
        id,
        kind,
        title,
        categories,
        series,
        Chart.Unit.MONEY,
        c.plan().info().currency(),
        alternative(c, title, categories, series));
  }

  /** Writes what the chart shows, and the numbers of each series in a line of its own. */
  private static String alternative(
      Composer c, String title, List<String> categories, List<Chart.Series> series) {
    StringBuilder text = new StringBuilder(c.text("word.altChart", title));
    for (Chart.Series one : series) {
      StringBuilder numbers = new StringBuilder();
      for (int i = 0; i < categories.size(); i++) {
        BigDecimal value = one.values().get(i);
        if (value != null) {
          numbers
              .append(numbers.length() == 0 ? "" : ", ")
              .append(c.text("word.numberOf", categories.get(i), c.compact(value)));
        }
      }
      text.append('\n').append(c.text("word.labelWithValue", one.name(), numbers.toString()));
    }
    return text.toString();
  }
}
