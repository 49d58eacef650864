package io.keyplan.figure;

import io.keyplan.document.Chart;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.MoneyScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the numbers of a chart are shown.
 *
 * <p>Amounts are shown in units, thousands, millions or billions, whichever suits the largest. All
 * labels have as many decimals as the one that needs most, and one more where the parts of a column
 * would not add up to its sum. What rounding would make nothing, or of a percentage the whole, is
 * shown as less or more than a bound, as it is in tables.
 *
 * @param unit the unit for the caption, such as M€; empty where the labels show it or there is none
 * @param places number of decimals
 * @param divisor what the numbers are divided by before they are shown
 */
public record ChartScale(String unit, int places, BigDecimal divisor) {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** Chooses the scale of a chart. */
  public static ChartScale of(Chart chart, Formats formats) {
    BigDecimal largest =
        numbers(chart).map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    return switch (chart.unit()) {
      case MONEY -> money(chart, largest, formats);
      case PERCENT -> scale(chart, "", BigDecimal.ONE, 1);
      case NUMBER -> scale(chart, "", BigDecimal.ONE, 2);
      case COUNT -> new ChartScale("", 0, BigDecimal.ONE);
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
    return value.divide(divisor, places, RoundingMode.HALF_UP);
  }

  /** Thousands begin at ten, since small amounts are legible as they are. */
  private static ChartScale money(Chart chart, BigDecimal largest, Formats formats) {
    MoneyScale scale =
        largest.compareTo(TEN_THOUSAND) < 0 ? MoneyScale.UNITS : MoneyScale.of(largest);
    String unit = unit(chart, scale.divisor(), formats);
    return scale(chart, unit, scale.divisor(), scale.decimals());
  }

  private static ChartScale scale(Chart chart, String unit, BigDecimal divisor, int most) {
    ChartScale scale = new ChartScale(unit, 0, divisor);
    while (scale.places < most && !numbers(chart).allMatch(scale::isExact)) {
      scale = new ChartScale(unit, scale.places + 1, divisor);
    }
    return chart.kind() == Chart.Kind.STACKED_COLUMNS && !scale.addsUp(chart)
        ? new ChartScale(unit, scale.places + 1, divisor)
        : scale;
  }

  private boolean isExact(BigDecimal value) {
    return shown(value).multiply(divisor).compareTo(value) == 0;
  }

  private boolean addsUp(Chart chart) {
    return IntStream.range(0, chart.categories().size())
        .mapToObj(
            i ->
                chart.series().stream()
                    .map(series -> series.values().get(i))
                    .filter(Objects::nonNull)
                    .toList())
        .allMatch(
            parts ->
                shown(sum(parts.stream())).compareTo(sum(parts.stream().map(this::shown))) == 0);
  }

  private static BigDecimal sum(Stream<BigDecimal> numbers) {
    return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Stream<BigDecimal> numbers(Chart chart) {
    return chart.series().stream()
        .flatMap(series -> series.values().stream())
        .filter(Objects::nonNull);
  }

  /** Takes the unit from an amount of twelve; any other number would have the same. */
  private static String unit(Chart chart, BigDecimal divisor, Formats formats) {
    String currency = chart.currency().isEmpty() ? "EUR" : chart.currency();
    String sample = formats.compactAmount(divisor.multiply(BigDecimal.valueOf(12)), currency);
    return sample
        .replace("12", "")
        .replaceAll("^[\\s\\h]+|[\\s\\h]+$", "")
        .replaceAll("[\\s\\h]+", "\u00A0");
  }
}
