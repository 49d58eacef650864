package io.keyplan.poi.ooxml;

import io.keyplan.document.Chart;
import io.keyplan.i18n.Formats;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * How the numbers of a chart are shown: a number format of Office.
 *
 * <p>Amounts are shown in units, thousands or millions, whichever suits the largest, with the
 * currency where the locale puts it.
 *
 * @param code the format, in the notation that is the same in all languages
 * @param places number of decimals
 * @param divisor what the numbers are divided by before they are shown
 */
record ChartNumbers(String code, int places, BigDecimal divisor) {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  static ChartNumbers of(Chart chart, Formats formats) {
    BigDecimal largest =
        chart.series().stream()
            .flatMap(series -> series.values().stream())
            .filter(Objects::nonNull)
            .map(BigDecimal::abs)
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    return switch (chart.unit()) {
      case MONEY -> money(chart, largest, formats);
      case PERCENT -> percent(formats);
      case NUMBER -> {
        int places = isWhole(chart) ? 0 : largest.compareTo(BigDecimal.TEN) < 0 ? 2 : 1;
        yield new ChartNumbers(digits(places), places, BigDecimal.ONE);
      }
    };
  }

  /** Gives a number as the format shows it, in the invariant notation; to measure labels. */
  String shown(BigDecimal value) {
    return value.divide(divisor).setScale(places, java.math.RoundingMode.HALF_EVEN).toPlainString();
  }

  private static ChartNumbers money(Chart chart, BigDecimal largest, Formats formats) {
    boolean millions = largest.compareTo(MILLION) >= 0;
    boolean thousands = !millions && largest.compareTo(BigDecimal.valueOf(10_000)) >= 0;
    BigDecimal divisor = millions ? MILLION : thousands ? THOUSAND : BigDecimal.ONE;
    int places = millions && largest.compareTo(BigDecimal.valueOf(100_000_000)) < 0 ? 1 : 0;
    String scaled = digits(places) + (millions ? ",," : thousands ? "," : "");
    // Twelve of the scale's units have the same sign and suffix as any other number of them.
    String sample =
        formats.compactAmount(divisor.multiply(BigDecimal.valueOf(12)), currency(chart));
    return new ChartNumbers(around(sample, scaled, chart.title()), places, divisor);
  }

  private static String currency(Chart chart) {
    return chart.currency().isEmpty() ? "EUR" : chart.currency();
  }

  private static ChartNumbers percent(Formats formats) {
    String sample = formats.percent(BigDecimal.valueOf(12), 0);
    return new ChartNumbers(around(sample, "0", ""), 0, BigDecimal.ONE);
  }

  /** Puts what stands around the number 12 in a sample around a format; not twice the unit. */
  private static String around(String sample, String digits, String title) {
    int at = sample.indexOf("12");
    String before = at < 0 ? "" : sample.substring(0, at);
    String after = at < 0 ? sample : sample.substring(at + 2);
    String unit = after.strip().replace("\u202F", "").replace("\u00A0", "");
    if (before.isEmpty() && !unit.isEmpty() && title.endsWith(unit)) {
      return digits;
    }
    return literal(before) + digits + literal(after);
  }

  private static String literal(String text) {
    return text.isEmpty() ? "" : "\"" + text.replace("\"", "") + "\"";
  }

  private static String digits(int places) {
    return places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
  }

  private static boolean isWhole(Chart chart) {
    return chart.series().stream()
        .flatMap(series -> series.values().stream())
        .filter(Objects::nonNull)
        .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
  }
}
