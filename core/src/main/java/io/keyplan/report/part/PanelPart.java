package io.keyplan.report.part;

import io.keyplan.value.Tone;

/**
 * A part with a ground or a frame of its own.
 *
 * @param role what it is, which gives it its ground, its frame and its margins
 * @param tone its tone, where the role has one
 * @param content what stands in it
 * @param least least height in points
 */
public record PanelPart(PanelRole role, Tone tone, ReportPart content, double least)
    implements ReportPart {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.panel(this);
  }
}
