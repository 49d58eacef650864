package io.keyplan.figure;

import io.keyplan.document.Chart;
import io.keyplan.i18n.Formats;
import java.math.BigDecimal;

/**
 * Writes the numbers of a chart as all formats label them, without the unit of its caption.
 *
 * @param unit what the numbers are
 * @param scale what they are divided by, and their decimals
 * @param formats the formats of the document
 */
public record ChartLabels(Chart.Unit unit, ChartScale scale, Formats formats) {

  /** Chooses how a chart is labelled. */
  public static ChartLabels of(Chart chart, Formats formats) {
    return new ChartLabels(chart.unit(), ChartScale.of(chart, formats), formats);
  }

  /**
   * Writes a number; what is not nothing never reads as nothing, nor what is not all as all: 1,234
   * in millions is “&lt; 0.01”, 99.97 percent are “&gt; 99.9%”.
   */
  public String text(BigDecimal value) {
    if (unit == Chart.Unit.PERCENT) {
      return formats.fixedPercent(value, scale.places());
    }
    if (!isBound(value)) {
      return formats.number(scale.shown(value), scale.places());
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(scale.places());
    boolean less = value.signum() > 0;
    String bound = formats.number(less ? step : step.negate(), scale.places());
    return formats.spaced((less ? "<" : ">") + "\u00A0" + bound);
  }

  /** Says whether a number reads as less or more than a bound. */
  public boolean isBound(BigDecimal value) {
    return unit == Chart.Unit.PERCENT
        ? Formats.isMisleading(value, scale.places())
        : value.signum() != 0 && scale.shown(value).signum() == 0;
  }
}
