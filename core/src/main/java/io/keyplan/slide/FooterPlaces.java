package io.keyplan.slide;

import io.keyplan.drawing.Box;
import org.jspecify.annotations.Nullable;

/**
 * Where the footers of slides with content stand.
 *
 * @param size size of their texts in points
 * @param text what the document is; null for no such place
 * @param mark who may read it; null for no such place
 * @param date the day; null for no such place
 * @param number number of the slide; null for no such place
 */
public record FooterPlaces(
    double size, @Nullable Box text, @Nullable Box mark, @Nullable Box date, @Nullable Box number) {

  /** No footers at all. */
  public static final FooterPlaces NONE = new FooterPlaces(10, null, null, null, null);
}
