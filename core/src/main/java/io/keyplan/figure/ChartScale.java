package io.keyplan.figure;

import io.keyplan.document.Chart;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How the numbers of a chart are shown.
 *
 * <p>Amounts are shown in units, thousands or millions, whichever suits the largest.
 *
 * @param unit the unit for the caption, such as M€; empty where the labels show it or there is none
 * @param places number of decimals
 * @param divisor what the numbers are divided by before they are shown
 */
public record ChartScale(String unit, int places, BigDecimal divisor) {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  /** Chooses the scale of a chart. */
  public static ChartScale of(Chart chart, Formats formats) {
    BigDecimal largest =
        chart.series().stream()
            .flatMap(series -> series.values().stream())
            .filter(Objects::nonNull)
            .map(BigDecimal::abs)
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    return switch (chart.unit()) {
      case MONEY -> money(chart, largest, formats);
      case PERCENT -> new ChartScale("", 0, BigDecimal.ONE);
      case NUMBER -> {
        int places = isWhole(chart) ? 0 : largest.compareTo(BigDecimal.TEN) < 0 ? 2 : 1;
        yield new ChartScale("", places, BigDecimal.ONE);
      }
    };
  }

  /** Gives what a chart shows, with the unit of its labels. */
  public String caption(Chart chart, Messages messages) {
    return unit.isEmpty()
        ? chart.title()
        : messages.text("word.titleWithUnit", chart.title(), unit);
  }

  /** Gives a number as its label stands for it: divided and rounded. */
  public BigDecimal shown(BigDecimal value) {
    return value.divide(divisor).setScale(places, RoundingMode.HALF_EVEN);
  }

  private static ChartScale money(Chart chart, BigDecimal largest, Formats formats) {
    boolean millions = largest.compareTo(MILLION) >= 0;
    boolean thousands = !millions && largest.compareTo(TEN_THOUSAND) >= 0;
    BigDecimal divisor = millions ? MILLION : thousands ? THOUSAND : BigDecimal.ONE;
    int places = millions && largest.compareTo(HUNDRED_MILLION) < 0 ? 1 : 0;
    return new ChartScale(unit(chart, divisor, formats), places, divisor);
  }

  /** Takes the unit from an amount of twelve; any other number would have the same. */
  private static String unit(Chart chart, BigDecimal divisor, Formats formats) {
    String currency = chart.currency().isEmpty() ? "EUR" : chart.currency();
    String sample = formats.compactAmount(divisor.multiply(BigDecimal.valueOf(12)), currency);
    String unit = sample.replace("12", "").strip();
    return unit.replace("\u00A0", "").replace("\u202F", "");
  }

  private static boolean isWhole(Chart chart) {
    return chart.series().stream()
        .flatMap(series -> series.values().stream())
        .filter(Objects::nonNull)
        .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
  }
}
