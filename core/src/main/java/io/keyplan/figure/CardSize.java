package io.keyplan.figure;

import io.keyplan.drawing.Scale;

/**
 * The size of the cards of an org chart and of the room between them; lengths in points.
 *
 * @param scale the sizes of their texts
 * @param width width of a card
 * @param columnGap room between cards side by side
 * @param levelGap room between a boss and those who report to him or her
 * @param listGap room between cards of a list
 * @param indent how far a list stands to the right of its line's boss
 */
public record CardSize(
    Scale scale, double width, double columnGap, double levelGap, double listGap, double indent) {

  /** Gives the size on slides, for texts of a size. */
  public static CardSize of(Scale scale) {
    double factor = Math.min(1, scale.factor());
    return new CardSize(scale, Math.max(112, 164 * factor), 16 * factor, 34 * factor, 9, 18);
  }
}
