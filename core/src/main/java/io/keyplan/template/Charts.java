package io.keyplan.template;

import io.keyplan.document.Chart;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Makes charts with their description in words. */
public final class Charts {

  private Charts() {}

  /** Lists the series that have a number. */
  public static List<Chart.Series> shown(Map<String, Chart.Series> byColumn) {
    return byColumn.values().stream().filter(Charts::isShown).toList();
  }

  private static boolean isShown(Chart.Series series) {
    return series.values().stream().anyMatch(Objects::nonNull);
  }

  /**
   * Says which table has the numbers of a chart, its rows being the categories.
   *
   * @param byColumn the series by the keys of their columns
   */
  public static Chart ofColumns(Chart chart, String table, Map<String, Chart.Series> byColumn) {
    List<String> columns =
        byColumn.entrySet().stream()
            .filter(column -> isShown(column.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return chart.of(new Chart.Source(table, Chart.Rows.CATEGORIES, columns));
  }

  /**
   * Makes the chart of a form, whose numbers a table will have.
   *
   * @param categories those that are known before rows are entered
   * @param series all series, without numbers
   */
  public static Chart ofForm(
      Composer c,
      String id,
      Chart.Kind kind,
      Chart.Unit unit,
      String title,
      List<String> categories,
      List<Chart.Series> series,
      Chart.Source source) {
    String currency = unit == Chart.Unit.MONEY ? c.plan().info().currency() : "";
    return new Chart(
            id, kind, title, categories, series, unit, currency, c.text("word.altChart", title))
        .of(source);
  }

  /** Makes a series of a form. */
  public static Chart.Series ofForm(String name, Chart.Role role) {
    return new Chart.Series(name, role, List.of());
  }

  /**
   * Sorts the parts of columns as they stand on each other: what is never less than much at the
   * bottom, where it is read against the axis.
   */
  public static List<Chart.Series> steadiestFirst(List<Chart.Series> parts) {
    return parts.stream().sorted(Comparator.comparing(Charts::least).reversed()).toList();
  }

  private static BigDecimal least(Chart.Series part) {
    return part.values().stream()
        .map(value -> value == null ? BigDecimal.ZERO : value)
        .min(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  /** Makes a chart of percentages. */
  public static Chart percent(
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
        Chart.Unit.PERCENT,
        "",
        alternative(c, title, categories, series, value -> c.formats().percent(value, 1)));
  }

  /** Makes a chart of amounts in the plan's currency. */
  public static Chart money(
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
        alternative(c, title, categories, series, c::compact));
  }

  /** Makes a chart of plain numbers. */
  public static Chart number(
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
        Chart.Unit.NUMBER,
        "",
        alternative(c, title, categories, series, c.formats()::number));
  }

  /** Writes what the chart shows, and the numbers of each series in a line of its own. */
  private static String alternative(
      Composer c,
      String title,
      List<String> categories,
      List<Chart.Series> series,
      Function<BigDecimal, String> format) {
    StringBuilder text = new StringBuilder(c.text("word.altChart", title));
    for (Chart.Series one : series) {
      StringBuilder numbers = new StringBuilder();
      for (int i = 0; i < categories.size(); i++) {
        BigDecimal value = one.values().get(i);
        if (value != null) {
          numbers
              .append(numbers.length() == 0 ? "" : ", ")
              .append(c.text("word.numberOf", categories.get(i), format.apply(value)));
        }
      }
      text.append('\n').append(c.text("word.labelWithValue", one.name(), numbers.toString()));
    }
    return text.toString();
  }
}
