package io.keyplan.report;

import io.keyplan.document.Document;
import io.keyplan.document.OrgChart;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Scale;
import io.keyplan.figure.CardSize;
import io.keyplan.figure.OrgChartLayouts;
import io.keyplan.figure.OrgChartLayouts.Fitted;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the org charts of a document fit pages, in whatever style its report is tried. Lives for one
 * document, in one thread.
 */
public final class OrgChartFits {

  /** On pages that are held, smaller texts are read than on slides. */
  private static final List<CardSize> SIZES = List.of(size(142), size(126), size(110), size(96));

  /** Height left to the heading, the headline, the caption and the legend. */
  private static final double ABOVE_AND_BELOW = 110;

  private static final double LEAST_HEIGHT = 100;

  private final Document document;
  private final Map<OrgChart, OrgChartFit> fits = new IdentityHashMap<>();

  /** Begins with no chart laid out. */
  public OrgChartFits(Document document) {
    this.document = document;
  }

  private static CardSize size(double width) {
    return new CardSize(new Scale(0.87), width, 12, 20, 6, 10);
  }

  OrgChartFit of(OrgChart chart) {
    return fits.computeIfAbsent(chart, key -> new OrgChartFit(key, document));
  }

  /** How a chart fits pages. */
  static final class OrgChartFit {

    private final EntryRuns runs;
    private final OrgChartLayouts layouts;
    private final Map<PageRoom, Fitted> known = new HashMap<>();

    private OrgChartFit(OrgChart chart, Document document) {
      this.runs = new EntryRuns(document, picture -> true);
      this.layouts = new OrgChartLayouts(chart, runs);
    }

    EntryRuns runs() {
      return runs;
    }

    OrgChartLayouts layouts() {
      return layouts;
    }

    /** Gives the layout that suits a page best. */
    Fitted on(PageRoom page) {
      return known.computeIfAbsent(
          page,
          room ->
              layouts.fitted(
                  room.width(), Math.max(room.height() - ABOVE_AND_BELOW, LEAST_HEIGHT), SIZES));
    }
  }
}
