package io.keyplan.poi.word;

import io.keyplan.document.OrgChart;
import io.keyplan.layout.ChartSpace;
import io.keyplan.layout.OrgChartLayout;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an org chart goes onto pages: upright or on their side, with cards of which width.
 *
 * @param page the page
 * @param cards the cards by id of the person
 * @param layout where they go
 */
record OrgChartPlan(PageSetup page, Map<String, OrgCard> cards, OrgChartLayout layout) {

  private static final double[] CARD_WIDTHS = {150, 138, 126, 114};
  private static final double COLUMN_GAP = 14;
  private static final double LEVEL_GAP = 26;
  private static final double LIST_GAP = 8;
  private static final double INDENT = 12;

  /** Height left to the heading, the headline, the caption and the legend. */
  private static final double ABOVE_AND_BELOW = 125;

  /** Finds the arrangement with the fewest drawings, with the largest cards that allow it. */
  static OrgChartPlan of(OrgChart chart, PageSetup page, WordContext context) {
    OrgChartPlan best = null;
    PageSetup[] pages =
        page.columns() == 1 && !page.isLandscape()
            ? new PageSetup[] {page, page.landscape()}
            : new PageSetup[] {page};
    for (PageSetup candidate : pages) {
      for (double width : CARD_WIDTHS) {
        best = better(best, plan(chart, candidate, width, context));
        if (best.layout().drawings().size() <= 1) {
          return best;
        }
      }
    }
    return best;
  }

  private static OrgChartPlan better(@Nullable OrgChartPlan best, OrgChartPlan next) {
    return best == null || next.drawings() < best.drawings() ? next : best;
  }

  private int drawings() {
    return layout.drawings().size();
  }

  private static OrgChartPlan plan(
      OrgChart chart, PageSetup page, double wish, WordContext context) {
    double column = page.columnWidth() / 20.0;
    double height = Math.max(page.textHeight() / 20.0 - ABOVE_AND_BELOW, 100);
    double width = Math.min(wish, column - INDENT - 2 * COLUMN_GAP);
    Map<String, OrgCard> cards = new HashMap<>();
    chart.nodes().forEach(node -> cards.put(node.id(), OrgCard.of(node, width, context)));
    ChartSpace space =
        new ChartSpace(
            column,
            height,
            width,
            (id, refers) -> cards.get(id).height(refers),
            COLUMN_GAP,
            LEVEL_GAP,
            LIST_GAP,
            INDENT);
    return new OrgChartPlan(page, cards, OrgChartLayout.of(chart, space));
  }
}
