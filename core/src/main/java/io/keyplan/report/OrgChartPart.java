package io.keyplan.report;

import io.keyplan.document.OrgChart;

/**
 * People in their hierarchy.
 *
 * @param chart what it shows
 * @param width width of the line in points
 * @param height height of a page in points
 */
public record OrgChartPart(OrgChart chart, double width, double height) implements ReportPart {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.orgChart(this);
  }
}
