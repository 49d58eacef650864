package io.keyplan.poi.word.plan;

import io.keyplan.document.OrgChart;
import io.keyplan.figure.OrgChartLayout;
import io.keyplan.figure.OrgChartSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How an org chart goes onto pages: upright or on their side, with cards of which width.
 *
 * @param page the page
 * @param cards the cards by id of the person
 * @param layout where they go
 */
public record OrgChartPlan(PageSetup page, Map<String, OrgCard> cards, OrgChartLayout layout) {

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
   * <p>One drawing is best, without indented lists if possible, on an upright page if possible.
   */
  public static OrgChartPlan best(OrgChart chart, PageSetup upright, EntryTexts texts) {
    return choose(chart, List.of(upright, upright.landscape()), texts);
  }

  /** Finds the arrangement that shows a chart best on a page. */
  public static OrgChartPlan on(PageSetup page, OrgChart chart, EntryTexts texts) {
    return choose(chart, List.of(page), texts);
  }

  private static OrgChartPlan choose(OrgChart chart, List<PageSetup> pages, EntryTexts texts) {
    Map<Double, Map<String, OrgCard>> cards = new HashMap<>();
    List<List<OrgChartSpace>> choices = new ArrayList<>();
    List<PageSetup> pageOfChoice = new ArrayList<>();
    for (int levels : LIST_LEVELS) {
      for (PageSetup page : pages) {
        List<OrgChartSpace> spaces = new ArrayList<>();
        for (double wish : CARD_WIDTHS) {
          double width = Math.min(wish, page.textWidth() / 20.0 - INDENT - 2 * COLUMN_GAP);
          Map<String, OrgCard> sized =
              cards.computeIfAbsent(width, key -> cards(chart, key, texts));
          spaces.add(space(page, width, levels, sized));
        }
        choices.add(spaces);
        pageOfChoice.add(page);
      }
    }
    OrgChartLayout layout = OrgChartLayout.of(chart, choices);
    int chosen = 0;
    while (!choices.get(chosen).contains(layout.space())) {
      chosen++;
    }
    return new OrgChartPlan(
        pageOfChoice.get(chosen), cards.get(layout.space().cardWidth()), layout);
  }

  private static Map<String, OrgCard> cards(OrgChart chart, double width, EntryTexts texts) {
    Map<String, OrgCard> cards = new HashMap<>();
    chart.nodes().forEach(node -> cards.put(node.id(), OrgCard.of(node, width, texts)));
    return cards;
  }

  private static OrgChartSpace space(
      PageSetup page, double cardWidth, int listLevels, Map<String, OrgCard> cards) {
    return new OrgChartSpace(
        page.textWidth() / 20.0,
        Math.max(page.textHeight() / 20.0 - ABOVE_AND_BELOW, 100),
        cardWidth,
        (id, refers) -> cards.get(id).height(refers),
        COLUMN_GAP,
        LEVEL_GAP,
        LIST_GAP,
        INDENT,
        listLevels);
  }
}
