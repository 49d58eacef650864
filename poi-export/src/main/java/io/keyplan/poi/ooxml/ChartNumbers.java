package io.keyplan.poi.ooxml;

import io.keyplan.document.Chart;
import io.keyplan.i18n.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How the numbers of a chart are shown: a number format of Office.
 *
 * <p>Amounts are shown in units, thousands or millions, whichever suits the largest.
 *
 * @param code the format, in the notation that is the same in all languages
 * @param unit the unit for the caption, such as M€; empty where the labels show it or there is none
 * @param places number of decimals
 * @param divisor what the numbers are divided by before they are shown
 */
record ChartNumbers(String code, String unit, int places, BigDecimal divisor) {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  static ChartNumbers of(Chart chart, Formats formats) {
    BigDecimal largest =
        chart.series().stream()
            .flatMap(series -> series.values().stream())
            .filter(Objects::nonNull)
            .map(BigDecimal::abs)
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    String language = NumberLanguage.prefix(formats.locale());
    return switch (chart.unit()) {
      case MONEY -> money(chart, largest, formats, language);
      case PERCENT -> percent(formats, language);
      case NUMBER -> {
        int places = isWhole(chart) ? 0 : largest.compareTo(BigDecimal.TEN) < 0 ? 2 : 1;
        yield new ChartNumbers(language + digits(places), "", places, BigDecimal.ONE);
      }
    };
  }

  /** Gives a number nearly as the format shows it, to measure it. */
  String shown(BigDecimal value) {
    String percent = code.contains("%") ? "\u202F%" : "";
    return value.divide(divisor).setScale(places, RoundingMode.HALF_EVEN).toPlainString() + percent;
  }

  private static ChartNumbers money(
      Chart chart, BigDecimal largest, Formats formats, String language) {
    boolean millions = largest.compareTo(MILLION) >= 0;
    boolean thousands = !millions && largest.compareTo(TEN_THOUSAND) >= 0;
    BigDecimal divisor = millions ? MILLION : thousands ? THOUSAND : BigDecimal.ONE;
    int places = millions && largest.compareTo(HUNDRED_MILLION) < 0 ? 1 : 0;
    String code = language + digits(places) + (millions ? ",," : thousands ? "," : "");
    return new ChartNumbers(code, unit(chart, divisor, formats), places, divisor);
  }

  /** Takes the unit from an amount of twelve; any other number would have the same. */
  private static String unit(Chart chart, BigDecimal divisor, Formats formats) {
    String currency = chart.currency().isEmpty() ? "EUR" : chart.currency();
    String sample = formats.compactAmount(divisor.multiply(BigDecimal.valueOf(12)), currency);
    String unit = sample.replace("12", "").strip();
    return unit.replace("\u00A0", "").replace("\u202F", "");
  }

  private static ChartNumbers percent(Formats formats, String language) {
    String sample = formats.percent(BigDecimal.valueOf(12), 0);
    int at = sample.indexOf("12");
    String code =
        language + literal(sample.substring(0, at)) + "0" + literal(sample.substring(at + 2));
    return new ChartNumbers(code, "", 0, BigDecimal.ONE);
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
