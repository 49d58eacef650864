package io.keyplan.poi.powerpoint.base;

import java.util.List;

/**
 * A master of a deck.
 *
 * @param part name of its part
 * @param name name of its theme
 * @param layouts its layouts in their order
 * @param samples how many sample slides use it
 * @param headingFont font of headings
 * @param bodyFont font of texts
 */
record Master(
    String part,
    String name,
    List<Layout> layouts,
    int samples,
    String headingFont,
    String bodyFont) {

  Master {
    layouts = List.copyOf(layouts);
  }
}
