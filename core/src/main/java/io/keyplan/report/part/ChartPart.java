package io.keyplan.report.part;

import io.keyplan.document.Chart;

/**
 * A chart.
 *
 * @param chart what it shows
 * @param told whether a table beside it has its numbers, so that a drawing needs none of its own
 * @param width width of its line in points
 * @param height its height in points
 */
public record ChartPart(Chart chart, boolean told, double width, double height)
    implements ReportPart {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.chart(this);
  }
}
