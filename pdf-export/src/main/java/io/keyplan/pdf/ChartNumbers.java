package io.keyplan.pdf;

import io.keyplan.document.Chart;
import io.keyplan.figure.ChartLabels;
import io.keyplan.i18n.Formats;
import java.math.BigDecimal;

/**
 * Writes the numbers of a chart.
 *
 * @param chart the chart
 * @param labels how its labels show numbers
 * @param formats the formats of the document
 */
record ChartNumbers(Chart chart, ChartLabels labels, Formats formats) {

  static ChartNumbers of(Chart chart, Formats formats) {
    return new ChartNumbers(chart, ChartLabels.of(chart, formats), formats);
  }

  /** Writes a label, in the unit of the caption. */
  String label(BigDecimal value) {
    if (chart.unit() == Chart.Unit.COUNT && value.signum() == 0) {
      return "";
    }
    return labels.text(value);
  }

  /** Writes a number in full. */
  String full(BigDecimal value) {
    return switch (chart.unit()) {
      case MONEY ->
          chart.currency().isEmpty()
              ? formats.number(value)
              : formats.amount(value, chart.currency());
      case PERCENT -> formats.percent(value, 1);
      case NUMBER, COUNT -> formats.number(value);
    };
  }
}
