package io.keyplan.slide;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Paint;
import org.jspecify.annotations.Nullable;

/**
 * What a cover offers.
 *
 * @param title where the title stands
 * @param size the largest size of other texts, in points
 * @param paint colour of other texts
 * @param subtitle the one place where everything else stands that a cover says; null for none
 * @param logo where the logo of a brand stands; null for none
 * @param around places around the title for what else a cover says; null where there are none
 */
public record CoverPlace(
    TitlePlace title,
    double size,
    Paint paint,
    @Nullable Box subtitle,
    @Nullable LogoPlace logo,
    @Nullable Around around) {

  /**
   * Places around a title.
   *
   * @param logo where the client's logo stands
   * @param purpose width of what stands beneath the title
   * @param facts the highest place for facts, at its bottom
   * @param notice where it says who may read the document
   */
  public record Around(Box logo, double purpose, Box facts, Box notice) {}
}
