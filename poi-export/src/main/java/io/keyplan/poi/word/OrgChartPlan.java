package io.keyplan.poi.word;

import io.keyplan.document.OrgChart;
import io.keyplan.layout.ChartSpace;
import io.keyplan.layout.OrgChartLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an org chart goes onto pages: upright or on their side, with cards of which width.
 *
 * @param page the page
 * @param cards the cards by id of the person
 * @param layout where they go
 */
record OrgChartPlan(PageSetup page, Map<String, OrgCard> cards, OrgChartLayout layout) {

  private static final double[] CARD_WIDTHS = {150, 132, 114, 98};
  private static final int[] LIST_LEVELS = {1, 3};
  private static final double COLUMN_GAP = 12;
  private static final double LEVEL_GAP = 26;
  private static final double LIST_GAP = 8;
  private static final double INDENT = 10;

  /** Height left to the heading, the headline, the caption and the legend. */
  private static final double ABOVE_AND_BELOW = 125;

  /**
   * Finds the page and the arrangement that show a chart best.
   *
   * <p>One drawing is best, without indented lists if possible, on an upright page if possible,
   * with cards as wide as possible.
   */
  static OrgChartPlan best(OrgChart chart, PageSetup upright, WordContext context) {
    return choose(
        chart,
        upright.columns() == 1 ? List.of(upright, upright.landscape()) : List.of(upright),
        context);
  }

  /** Finds the arrangement that shows a chart best on a page. */
  static OrgChartPlan on(PageSetup page, OrgChart chart, WordContext context) {
    return choose(chart, List.of(page), context);
  }

  private static OrgChartPlan choose(OrgChart chart, List<PageSetup> pages, WordContext context) {
    @Nullable OrgChartPlan best = null;
    for (int levels : LIST_LEVELS) {
      for (PageSetup page : pages) {
        for (double width : CARD_WIDTHS) {
          OrgChartPlan next = plan(chart, page, width, levels, context);
          if (best == null || next.isBetterThan(best)) {
            best = next;
          }
        }
        if (best.drawings() <= 1) {
          return best;
        }
      }
    }
    return Objects.requireNonNull(best);
  }

  /** Few drawings are best, then few people in lists. */
  private boolean isBetterThan(OrgChartPlan other) {
    return drawings() != other.drawings()
        ? drawings() < other.drawings()
        : drawings() <= 1 && inLists() < other.inLists();
  }

  private long inLists() {
    return layout.drawings().stream()
        .flatMap(drawing -> drawing.lines().stream())
        .filter(line -> line.points().size() > 4)
        .count();
  }

  private int drawings() {
    return layout.drawings().size();
  }

  private static OrgChartPlan plan(
      OrgChart chart, PageSetup page, double wish, int listLevels, WordContext context) {
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
            INDENT,
            listLevels);
    return new OrgChartPlan(page, cards, OrgChartLayout.of(chart, space));
  }
}
