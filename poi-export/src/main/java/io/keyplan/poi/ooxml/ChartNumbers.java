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
 */
record ChartNumbers(String code, ChartScale scale) {

  static ChartNumbers of(Chart chart, Formats formats) {
    ChartScale scale = ChartScale.of(chart, formats);
    String language = NumberLanguage.prefix(formats.locale());
    String code =
        switch (chart.unit()) {
          case MONEY -> digits(scale.places()) + thousands(scale.divisor());
          case NUMBER -> digits(scale.places());
          case PERCENT -> percent(formats, scale.places());
        };
    return new ChartNumbers(language + code + ";\"\u2212\"" + code, scale);
  }

  /** Gives a number nearly as the format shows it, to measure it. */
  String shown(BigDecimal value) {
    String percent = code.contains("%") ? "\u202F%" : "";
    return scale.shown(value).toPlainString() + percent;
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
