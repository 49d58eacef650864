package io.keyplan.report.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param numbered whether the order of its items counts
 * @param indent room for the signs of the items, in points
 * @param gap room between items in points, in formats whose paragraphs have none of their own
 * @param items its items
 */
public record ListPart(boolean numbered, double indent, double gap, List<Item> items)
    implements ReportPart {

  /** Copies the list. */
  public ListPart {
    items = List.copyOf(items);
  }

  /**
   * An item.
   *
   * @param sign its bullet or number, or a box to tick; null for none
   * @param body what stands behind the sign
   */
  public record Item(@Nullable ReportPart sign, ReportPart body) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.list(this);
  }
}
