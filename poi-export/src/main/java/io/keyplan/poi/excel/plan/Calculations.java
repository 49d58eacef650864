package io.keyplan.poi.excel.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Finds the formulas by which columns of records are calculated from others.
 *
 * <p>A formula is taken only if it gives the document's own value in every row; so a column never
 * says anything else than the document does.
 */
final class Calculations {

  /**
   * A formula of a column.
   *
   * @param formula the formula for every row
   * @param value its value for a row; empty where it shows nothing
   */
  record Calculation(String formula, Function<Table.Row, OptionalDouble> value) {}

  /** Shares are told in tenths of a percent, growth in whole ones. */
  private static final double NEAR_SHARE = 0.000_51;

  private static final double NEAR_GROWTH = 0.005_1;
  private static final double NEAR = 1e-9;

  private final RecordTable table;
  private final Map<String, Calculation> candidates = new LinkedHashMap<>();

  private Calculations(RecordTable table) {
    this.table = table;
  }

  /** Gives the formulas of a table's columns by their keys. */
  static Map<String, Calculation> of(RecordTable table) {
    Calculations calculations = new Calculations(table);
    calculations.propose();
    Map<String, Calculation> proven = new LinkedHashMap<>();
    calculations.candidates.forEach(
        (key, candidate) -> {
          if (!table.columns().get(table.column(key)).isField()
              && calculations.holds(key, candidate)) {
            proven.put(key, candidate);
          }
        });
    return proven;
  }

  private void propose() {
    product("weighted", "value", "probability");
    product("score", "probability", "impact");
    difference("remaining", "planned", "committed");
    outlook();
    progress("current");
    progress("actual");
    amountsByYear();
  }

  private void product(String key, String first, String second) {
    if (!table.has(key, first, second)) {
      return;
    }
    propose(
        key,
        List.of(first, second),
        table.here(first) + "*" + table.here(second),
        n -> OptionalDouble.of(n[0] * n[1]));
  }

  private void difference(String key, String first, String second) {
    if (!table.has(key, first, second)) {
      return;
    }
    String formula =
        "IF("
            + table.here(first)
            + "=\"\",\"\","
            + table.here(first)
            + "-SUM("
            + table.here(second)
            + "))";
    candidates.put(
        key,
        new Calculation(
            formula,
            row -> {
              OptionalDouble from = number(row, first);
              double less = number(row, second).orElse(0);
              return from.isEmpty() ? from : OptionalDouble.of(from.getAsDouble() - less);
            }));
  }

  /** What happened, or else what is expected, against what is aimed at. */
  private void outlook() {
    if (!table.has("actual", "target")) {
      return;
    }
    boolean forecast = table.has("forecast");
    String actual = table.here("actual");
    String target = table.here("target");
    String best =
        forecast ? "IF(" + actual + "=\"\"," + table.here("forecast") + "," + actual + ")" : actual;
    String missing = "OR(" + best + "=\"\"," + target + "=\"\")";
    Function<Table.Row, OptionalDouble> outlook =
        row -> {
          OptionalDouble happened = number(row, "actual");
          return happened.isPresent() || !forecast ? happened : number(row, "forecast");
        };
    if (table.has("variance")) {
      candidates.put(
          "variance",
          new Calculation(
              "IF(" + missing + ",\"\"," + best + "-" + target + ")",
              row -> both(outlook.apply(row), number(row, "target"), (a, b) -> a - b)));
    }
    if (table.has("attainment")) {
      candidates.put(
          "attainment",
          new Calculation(
              "IF(" + missing + ",\"\",IF(" + target + "=0,\"\"," + best + "/" + target + "))",
              row ->
                  both(
                      outlook.apply(row),
                      number(row, "target"),
                      (a, b) -> b == 0 ? Double.NaN : a / b)));
    }
  }

  private void progress(String current) {
    if (!table.has("progress", "baseline", current, "target")) {
      return;
    }
    String from = table.here("baseline");
    String to = table.here("target");
    String now = table.here(current);
    String formula =
        "IF(OR("
            + now
            + "=\"\","
            + to
            + "=\"\","
            + to
            + "=SUM("
            + from
            + ")),\"\",MAX(0,MIN(1,("
            + now
            + "-SUM("
            + from
            + "))/("
            + to
            + "-SUM("
            + from
            + ")))))";
    candidates.put(
        "progress",
        new Calculation(
            formula,
            row -> {
              double start = number(row, "baseline").orElse(0);
              return both(
                  number(row, current),
                  number(row, "target"),
                  (a, b) ->
                      b == start
                          ? Double.NaN
                          : Math.max(0, Math.min(1, (a - start) / (b - start))));
            }));
  }

  private void amountsByYear() {
    List<String> years = new ArrayList<>();
    for (RecordColumn column : table.columns()) {
      if (column.key().matches("amounts\\d{1,4}")) {
        years.add(column.key());
      }
    }
    if (years.isEmpty()) {
      return;
    }
    String last = years.get(years.size() - 1);
    if (table.has("share")) {
      double sum = table.rows().stream().mapToDouble(row -> number(row, last).orElse(0)).sum();
      candidates.put(
          "share",
          new Calculation(
              "IF("
                  + table.here(last)
                  + "=\"\",\"\",IF(SUM("
                  + table.range(last)
                  + ")=0,\"\","
                  + table.here(last)
                  + "/SUM("
                  + table.range(last)
                  + ")))",
              row -> {
                OptionalDouble part = number(row, last);
                return part.isEmpty() || sum == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(part.getAsDouble() / sum);
              }));
    }
    if (table.has("growth") && years.size() > 1) {
      String before = years.get(years.size() - 2);
      candidates.put(
          "growth",
          new Calculation(
              "IF(OR("
                  + table.here(last)
                  + "=\"\",SUM("
                  + table.here(before)
                  + ")=0),\"\","
                  + table.here(last)
                  + "/"
                  + table.here(before)
                  + "-1)",
              row ->
                  both(
                      number(row, last),
                      number(row, before),
                      (a, b) -> b == 0 ? Double.NaN : a / b - 1)));
    }
  }

  /** Proposes a formula that shows nothing where one of its numbers is missing. */
  private void propose(
      String key, List<String> from, String formula, Function<double[], OptionalDouble> value) {
    String missing =
        String.join(",", from.stream().map(each -> table.here(each) + "=\"\"").toList());
    candidates.put(
        key,
        new Calculation(
            "IF(OR(" + missing + "),\"\"," + formula + ")",
            row -> {
              double[] numbers = new double[from.size()];
              for (int i = 0; i < numbers.length; i++) {
                OptionalDouble number = number(row, from.get(i));
                if (number.isEmpty()) {
                  return number;
                }
                numbers[i] = number.getAsDouble();
              }
              return value.apply(numbers);
            }));
  }

  private boolean holds(String key, Calculation candidate) {
    for (Table.Row row : table.rows()) {
      Datum shown = table.entry(row, key).datum();
      OptionalDouble value = candidate.value().apply(row);
      OptionalDouble expected = number(shown);
      if (expected.isEmpty() && !shown.isBlank() || value.isPresent() != expected.isPresent()) {
        return false;
      }
      if (value.isPresent()) {
        double tolerance =
            shown instanceof Datum.Growth
                ? NEAR_GROWTH
                : shown instanceof Datum.Share
                    ? NEAR_SHARE
                    : NEAR * Math.max(1, Math.abs(expected.getAsDouble()));
        if (!(Math.abs(value.getAsDouble() - expected.getAsDouble()) <= tolerance)) {
          return false;
        }
      }
    }
    return true;
  }

  private static OptionalDouble both(
      OptionalDouble first,
      OptionalDouble second,
      java.util.function.DoubleBinaryOperator combination) {
    if (first.isEmpty() || second.isEmpty()) {
      return OptionalDouble.empty();
    }
    double value = combination.applyAsDouble(first.getAsDouble(), second.getAsDouble());
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private OptionalDouble number(Table.Row row, String key) {
    return number(table.entry(row, key).datum());
  }

  /** Gives the number that a cell holds for a value; empty for none. */
  static OptionalDouble number(Datum datum) {
    if (datum instanceof Datum.Number number) {
      return OptionalDouble.of(number.value().doubleValue());
    } else if (datum instanceof Datum.Amount amount) {
      return OptionalDouble.of(amount.value().doubleValue());
    } else if (datum instanceof Datum.Share share) {
      return OptionalDouble.of(hundredth(share.percent()));
    } else if (datum instanceof Datum.Growth growth) {
      return OptionalDouble.of(hundredth(growth.percent()));
    } else if (datum instanceof Datum.Score score) {
      return OptionalDouble.of(score.value());
    } else if (datum instanceof Datum.Year year) {
      return OptionalDouble.of(year.value());
    }
    return OptionalDouble.empty();
  }

  private static double hundredth(BigDecimal percent) {
    return percent.divide(BigDecimal.valueOf(100)).doubleValue();
  }
}
