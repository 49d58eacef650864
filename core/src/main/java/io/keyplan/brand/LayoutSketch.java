package io.keyplan.brand;

import io.keyplan.theme.Color;
import java.util.List;

/**
 * What stands where on a layout that was found for a role, for people to look at. Immutable and
 * thread-safe. Lengths are in points of the slide.
 *
 * @param role what the layout is used for
 * @param name its name
 * @param width width of the slide
 * @param height its height
 * @param ground colour of the background; where that is a picture, one that is as dark
 * @param places what stands on it, from back to front
 */
public record LayoutSketch(
    LayoutRole role, String name, double width, double height, Color ground, List<Place> places) {

  /** Copies the list. */
  public LayoutSketch {
    places = List.copyOf(places);
  }

  /** What stands at a place. */
  public enum Kind {
    /** Something that the layout or its master draws. */
    DRAWN,
    /** A placeholder. */
    PLACEHOLDER,
    /** The room that content is planned into. */
    AREA
  }

  /**
   * A place.
   *
   * @param kind what stands there
   * @param label what it is, in words; empty for what is drawn
   * @param x its left edge
   * @param y its upper edge
   * @param width its width
   * @param height its height
   */
  public record Place(Kind kind, String label, double x, double y, double width, double height) {}
}
