package io.keyplan.brand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a brand file says of the layout for a role.
 *
 * @param name name of the layout; null to find it by its structure
 * @param none whether there is to be none
 * @param title {@code idx} of the placeholder that takes the title; null for the one of type title
 * @param kicker {@code idx} of the placeholder that takes the line above the title; null for none
 * @param area left, top, width and height of the room for content, in points of a slide 960 wide;
 *     empty where it follows from the layout
 */
public record LayoutRule(
    @Nullable String name,
    boolean none,
    @Nullable Integer title,
    @Nullable Integer kicker,
    List<Double> area) {

  /** Copies the area. */
  public LayoutRule {
    area = List.copyOf(area);
  }
}
