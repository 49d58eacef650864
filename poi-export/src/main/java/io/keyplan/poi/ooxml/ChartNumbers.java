package io.keyplan.poi.ooxml;

import io.keyplan.document.Chart;
import io.keyplan.figure.ChartScale;
import io.keyplan.i18n.Formats;
import java.math.BigDecimal;

/**
 * How the numbers of a chart are shown: a number format of Office.
 *
 * @param code the format, in the notation that is the same in all languages
 * @param scale unit and decimals
 * @param percent whether the numbers are percentages
 * @param formats the formats of the document
 */
record ChartNumbers(String code, ChartScale scale, boolean percent, Formats formats) {

  static ChartNumbers of(Chart chart, Formats formats) {
    ChartScale scale = ChartScale.of(chart, formats);
    String language = NumberLanguage.prefix(formats.locale());
    String code =
        switch (chart.unit()) {
          case MONEY -> digits(scale.places()) + thousands(scale.divisor());
          case NUMBER, COUNT -> digits(scale.places());
          case PERCENT -> percent(formats, scale.places());
        };
    String none = chart.unit() == Chart.Unit.COUNT ? ";" : "";
    return new ChartNumbers(
        language + code + ";\"\u2212\"" + code + none,
        scale,
        chart.unit() == Chart.Unit.PERCENT,
        formats);
  }

  /** Writes a number as the format shows it. */
  String label(BigDecimal value) {
    BigDecimal shown = scale.shown(value);
    return percent ? formats.percent(shown, scale.places()) : formats.number(shown, scale.places());
  }

  /** Every comma behind the digits divides by a thousand (ECMA-376, part 1, 18.8.31). */
  private static String thousands(BigDecimal divisor) {
    return ",".repeat((divisor.precision() - 1) / 3);
  }

  private static String percent(Formats formats, int places) {
    String sample = formats.percent(BigDecimal.valueOf(12), 0);
    int at = sample.indexOf("12");
    return literal(sample.substring(0, at)) + digits(places) + literal(sample.substring(at + 2));
  }

  private static String literal(String text) {
    return text.isEmpty() ? "" : "\"" + text.replace("\"", "") + "\"";
  }

  private static String digits(int places) {
    return places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
  }
}
