package io.keyplan.figure;

/**
 * The room that an org chart has and the room that it takes; all lengths in points.
 *
 * @param width widest drawing
 * @param height highest drawing
 * @param cardWidth width of a card
 * @param cardHeights heights of the cards
 * @param columnGap room between cards side by side
 * @param levelGap room between a boss and those who report to him or her, where the lines run
 * @param listGap room between cards of a list
 * @param indent how far a list stands to the right of its line's boss; the line runs in the middle
 * @param listLevels how deep a list may be: 1 for lists of people without reports, up to 3 for
 *     indented lists of whole branches
 */
public record OrgChartSpace(
    double width,
    double height,
    double cardWidth,
    CardHeights cardHeights,
    double columnGap,
    double levelGap,
    double listGap,
    double indent,
    int listLevels) {

  /** Checks that at least one card fits the width. */
  public OrgChartSpace {
    if (!(cardWidth > 0) || cardWidth + indent > width) {
      throw new IllegalArgumentException(
          "a card of " + cardWidth + " points does not fit a drawing of " + width);
    }
  }

  /** Gives the space that is left inside an edge all around. */
  OrgChartSpace without(double edge) {
    return new OrgChartSpace(
        width - 2 * edge,
        height - 2 * edge,
        cardWidth,
        cardHeights,
        columnGap,
        levelGap,
        listGap,
        indent,
        listLevels);
  }

  /** Gives this space with gaps wide enough for lines that keep a distance from all others. */
  OrgChartSpace withLanes() {
    return new OrgChartSpace(
        width,
        height,
        cardWidth,
        cardHeights,
        Math.max(columnGap, 1.5 * LineGrid.LANE),
        Math.max(levelGap, 4 * LineGrid.LANE),
        listGap,
        indent,
        listLevels);
  }

  /** Heights of the cards. */
  @FunctionalInterface
  public interface CardHeights {
    /**
     * Gives the height of a person's card in points.
     *
     * @param id id of the person
     * @param refers whether the card has to say on which drawing the chart goes on
     */
    double of(String id, boolean refers);
  }
}
