package io.keyplan.poi.excel.records;

import io.keyplan.document.Calculation;
import io.keyplan.document.Datum;
import io.keyplan.document.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;

/**
 * Finds the formulas by which columns of records are calculated from others.
 *
 * <p>A formula is taken only if it gives the document's own value in every row; so a column never
 * says anything else than the document does.
 */
public final class Calculations {

  /**
   * A formula of a column.
   *
   * @param formula the formula for every row
   * @param value its value for a row; empty where it shows nothing
   */
  public record Calculated(String formula, Function<Table.Row, OptionalDouble> value) {}

  /** Shares are told in tenths of a percent, growth in whole ones. */
  private static final double NEAR_SHARE = 0.000_51;

  private static final double NEAR_GROWTH = 0.005_1;
  private static final double NEAR = 1e-9;

  private final RecordTable table;
  private final Map<String, Calculated> candidates = new LinkedHashMap<>();

  private Calculations(RecordTable table) {
    this.table = table;
  }

  /** Gives the formulas of a table's columns by their keys. */
  public static Map<String, Calculated> of(RecordTable table) {
    Calculations calculations = new Calculations(table);
    calculations.propose();
    Map<String, Calculated> proven = new LinkedHashMap<>();
    calculations.candidates.forEach(
        (key, candidate) -> {
          if (!table.columns().get(table.column(key)).isField()
              && calculations.holds(key, candidate)) {
            proven.put(
                key,
                new Calculated("IFERROR(" + candidate.formula() + ",\"\")", candidate.value()));
          }
        });
    return proven;
  }

  private void propose() {
    for (RecordColumn column : table.columns()) {
      Calculation calculation = column.calculation();
      String key = column.key();
      if (calculation instanceof Calculation.Product product) {
        product(key, product.first(), product.second());
      } else if (calculation instanceof Calculation.RiskScore score) {
        product(key, score.probability(), score.impact());
      } else if (calculation instanceof Calculation.Remainder remainder) {
        difference(key, remainder.whole(), remainder.part());
      } else if (calculation instanceof Calculation.Variance variance) {
        variance(key, variance);
      } else if (calculation instanceof Calculation.Attainment attainment) {
        attainment(key, attainment);
      } else if (calculation instanceof Calculation.Progress progress) {
        progress(key, progress);
      } else if (calculation instanceof Calculation.Share share) {
        share(key, share.of());
      } else if (calculation instanceof Calculation.Growth growth) {
        growth(key, growth.now(), growth.before());
      }
    }
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
        new Calculated(
            formula,
            row -> {
              OptionalDouble from = number(row, first);
              double less = number(row, second).orElse(0);
              return from.isEmpty() ? from : OptionalDouble.of(from.getAsDouble() - less);
            }));
  }

  private void variance(String key, Calculation.Variance variance) {
    String target = variance.target();
    if (table.has(variance.reached().actual(), target)) {
      String best = reached(variance.reached());
      String aim = table.here(target);
      candidates.put(
          key,
          new Calculated(
              "IF(" + missing(best, aim) + ",\"\"," + best + "-" + aim + ")",
              row -> both(reached(variance.reached(), row), number(row, target), (a, b) -> a - b)));
    }
  }

  private void attainment(String key, Calculation.Attainment attainment) {
    String target = attainment.target();
    if (table.has(attainment.reached().actual(), target)) {
      String best = reached(attainment.reached());
      String aim = table.here(target);
      candidates.put(
          key,
          new Calculated(
              "IF(" + missing(best, aim) + ",\"\",IF(" + aim + "=0,\"\"," + best + "/" + aim + "))",
              row ->
                  both(
                      reached(attainment.reached(), row),
                      number(row, target),
                      (a, b) -> b == 0 ? Double.NaN : a / b)));
    }
  }

  private static String missing(String reached, String target) {
    return "OR(" + reached + "=\"\"," + target + "=\"\")";
  }

  /** What happened, or else what is expected; of years that are not over only what is expected. */
  private String reached(Calculation.Reached reached) {
    String actual = table.here(reached.actual());
    String forecast = table.has(reached.forecast()) ? table.here(reached.forecast()) : "\"\"";
    String known =
        table.has(reached.forecast())
            ? "IF(" + actual + "=\"\"," + forecast + "," + actual + ")"
            : actual;
    return table.has(reached.year())
        ? "IF("
            + table.here(reached.year())
            + ">="
            + reached.firstOpen()
            + ","
            + forecast
            + ","
            + known
            + ")"
        : known;
  }

  private OptionalDouble reached(Calculation.Reached reached, Table.Row row) {
    OptionalDouble happened = number(row, reached.actual());
    OptionalDouble expected =
        table.has(reached.forecast()) ? number(row, reached.forecast()) : OptionalDouble.empty();
    boolean open =
        table.has(reached.year())
            && number(row, reached.year()).orElse(Double.NEGATIVE_INFINITY) >= reached.firstOpen();
    return open || happened.isEmpty() ? expected : happened;
  }

  private void progress(String key, Calculation.Progress progress) {
    if (!table.has(progress.baseline(), progress.current(), progress.target())) {
      return;
    }
    String from = table.here(progress.baseline());
    String to = table.here(progress.target());
    String now = table.here(progress.current());
    String formula =
        "IF(OR("
            + now
            + "=\"\","
            + to
            + "=\"\","
            + to
            + "=SUM("
            + from
            + ")"
            + (progress.moreIsBetter() ? "" : ",AND(" + from + "=\"\"," + now + ">" + to + ")")
            + "),\"\",MAX(0,MIN(1,("
            + now
            + "-SUM("
            + from
            + "))/("
            + to
            + "-SUM("
            + from
            + ")))))";
    candidates.put(
        key,
        new Calculated(
            formula,
            row -> {
              OptionalDouble baseline = number(row, progress.baseline());
              double start = baseline.orElse(0);
              return both(
                  number(row, progress.current()),
                  number(row, progress.target()),
                  (a, b) ->
                      b == start || !progress.moreIsBetter() && baseline.isEmpty() && a > b
                          ? Double.NaN
                          : Math.max(0, Math.min(1, (a - start) / (b - start))));
            }));
  }

  private void share(String key, String of) {
    if (!table.has(of)) {
      return;
    }
    double[] all = table.rows().stream().mapToDouble(row -> number(row, of).orElse(0)).toArray();
    double sum = Arrays.stream(all).sum();
    boolean mixed =
        Arrays.stream(all).anyMatch(one -> one < 0) && Arrays.stream(all).anyMatch(one -> one > 0);
    String part = table.here(of);
    String range = table.range(of);
    String whole = "SUM(" + range + ")";
    String none = "OR(" + whole + "=0,MIN(" + range + ")*MAX(" + range + ")<0)";
    candidates.put(
        key,
        new Calculated(
            "IF(" + part + "=\"\",\"\",IF(" + none + ",\"\"," + part + "/" + whole + "))",
            row -> {
              OptionalDouble number = number(row, of);
              return number.isEmpty() || sum == 0 || mixed
                  ? OptionalDouble.empty()
                  : OptionalDouble.of(number.getAsDouble() / sum);
            }));
  }

  private void growth(String key, String now, String before) {
    if (!table.has(now, before)) {
      return;
    }
    String last = table.here(now);
    String first = table.here(before);
    candidates.put(
        key,
        new Calculated(
            "IF(OR(" + last + "=\"\",SUM(" + first + ")=0),\"\"," + last + "/" + first + "-1)",
            row ->
                both(
                    number(row, now),
                    number(row, before),
                    (a, b) -> b == 0 ? Double.NaN : a / b - 1)));
  }

  /** Proposes a formula that shows nothing where one of its numbers is missing. */
  private void propose(
      String key, List<String> from, String formula, Function<double[], OptionalDouble> value) {
    String missing =
        String.join(",", from.stream().map(each -> table.here(each) + "=\"\"").toList());
    candidates.put(
        key,
        new Calculated(
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

  private boolean holds(String key, Calculated candidate) {
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
      OptionalDouble first, OptionalDouble second, DoubleBinaryOperator combination) {
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
  public static OptionalDouble number(Datum datum) {
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
