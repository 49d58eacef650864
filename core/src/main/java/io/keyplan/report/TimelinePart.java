package io.keyplan.report;

import io.keyplan.document.Timeline;

/**
 * What happens when, among months.
 *
 * @param timeline what it shows
 * @param width width of the line in points
 */
public record TimelinePart(Timeline timeline, double width) implements ReportPart {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.timeline(this);
  }
}
