package io.keyplan.report.part;

import java.util.List;

/**
 * Parts side by side, as high as the highest.
 *
 * @param parts the parts
 * @param shares their shares of the width that the first leaves, one a part
 * @param lead width of the first part in points; 0 where it has a share like the others
 * @param gap room between the parts, in points
 */
public record RowPart(List<ReportPart> parts, List<Double> shares, double lead, double gap)
    implements ReportPart {

  /** Copies the lists. */
  public RowPart {
    parts = List.copyOf(parts);
    shares = List.copyOf(shares);
  }

  /** Makes a row of a part of a given width and one that takes the rest. */
  public static RowPart behind(ReportPart first, double lead, ReportPart rest, double gap) {
    return new RowPart(List.of(first, rest), List.of(0.0, 1.0), lead, gap);
  }

  /** Makes a row of parts of the same width. */
  public static RowPart even(List<ReportPart> parts, double gap) {
    return new RowPart(parts, parts.stream().map(part -> 1.0).toList(), 0, gap);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.row(this);
  }
}
