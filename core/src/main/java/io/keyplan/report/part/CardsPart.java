package io.keyplan.report.part;

import java.util.ArrayList;
import java.util.List;

/**
 * Panels side by side, in rows of panels of the same width; a row is as high as its highest.
 *
 * @param panels the panels in reading order
 * @param perRow places in a row, of which those of the last may stay empty
 * @param gap room between panels, beside and below each other, in points
 * @param divisible whether a row is divided over pages wherever its panels can be; else only where
 *     it is higher than a page
 */
public record CardsPart(List<PanelPart> panels, int perRow, double gap, boolean divisible)
    implements ReportPart {

  /** Copies the panels. */
  public CardsPart {
    panels = List.copyOf(panels);
  }

  /** Gives the panels row by row. */
  public List<List<PanelPart>> rows() {
    List<List<PanelPart>> rows = new ArrayList<>();
    for (int from = 0; from < panels.size(); from += perRow) {
      rows.add(panels.subList(from, Math.min(from + perRow, panels.size())));
    }
    return rows;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.cards(this);
  }
}
