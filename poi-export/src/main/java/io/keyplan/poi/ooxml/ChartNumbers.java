package io.keyplan.poi.ooxml;

import io.keyplan.document.Chart;
import io.keyplan.figure.ChartLabels;
import io.keyplan.figure.ChartScale;
import io.keyplan.i18n.Formats;
import java.math.BigDecimal;

/**
 * How the numbers of a chart are shown: a number format of Office.
 *
 * @param digits the format of a number above zero
 * @param code the format of all numbers, in the notation that is the same in all languages
 * @param labels what labels read
 * @param growing whether numbers come to light later: what is nothing yet has no label and no line
 */
record ChartNumbers(String digits, String code, ChartLabels labels, boolean growing) {

  static ChartNumbers of(Chart chart, Formats formats) {
    ChartLabels labels = ChartLabels.of(chart, formats);
    ChartScale scale = labels.scale();
    String digits =
        switch (chart.unit()) {
          case MONEY -> digits(scale.places()) + thousands(scale.divisor());
          case NUMBER, COUNT -> digits(scale.places());
          case PERCENT -> percent(formats, scale.places());
        };
    String none = chart.unit() == Chart.Unit.COUNT ? ";" : "";
    String signed = NumberLanguage.prefix(formats.locale()) + digits;
    return new ChartNumbers(signed, signed + ";\"\u2212\"" + digits + none, labels, false);
  }

  /** Gives the same for numbers of which some come to light later: nothing has no label. */
  ChartNumbers ofGrowing() {
    return new ChartNumbers(digits, code.endsWith(";") ? code : code + ";", labels, true);
  }

  ChartScale scale() {
    return labels.scale();
  }

  /** Writes a number as the format shows it. */
  String label(BigDecimal value) {
    return labels.text(value);
  }

  /** Says whether a number needs a format of its own, {@link #code(BigDecimal)}. */
  boolean isBound(BigDecimal value) {
    return labels.isBound(value);
  }

  /** Gives the format of a number that reads as less or more than a bound. */
  String code(BigDecimal value) {
    BigDecimal divisor = scale().divisor();
    BigDecimal shown = value.divide(divisor);
    return BoundFormat.of(shown, scale().places(), divisor, digits, label(value));
  }

  /** Every comma behind the digits divides by a thousand (ECMA-376, part 1, 18.8.31). */
  private static String thousands(BigDecimal divisor) {
    return ",".repeat((divisor.precision() - 1) / 3);
  }

  private static String percent(Formats formats, int places) {
    String sample = formats.percent(BigDecimal.valueOf(12), 0);
    int at = sample.indexOf("12");
    return BoundFormat.literal(sample.substring(0, at))
        + digits(places)
        + BoundFormat.literal(sample.substring(at + 2));
  }

  private static String digits(int places) {
    return places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
  }
}
