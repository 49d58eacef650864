package io.keyplan.figure;

import io.keyplan.document.OrgChart;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Scale;
import java.util.HashMap;
import java.util.Map;

/**
 * The layouts of an org chart at the sizes that are tried, each made once. Lives while a deck is
 * planned, in one thread.
 */
public final class OrgChartLayouts {

  /** The longest text on a card. */
  private static final int CARD = 90;

  private static final double COLUMN_GAP = 16;
  private static final double LEVEL_GAP = 34;
  private static final double LIST_GAP = 9;
  private static final double INDENT = 18;
  private static final int LIST_LEVELS = 3;

  private final OrgChart chart;
  private final EntryRuns values;
  private final Map<String, OrgChart.Node> people = new HashMap<>();
  private final Map<Place, OrgChartLayout> layouts = new HashMap<>();

  /** Starts with no layout made. */
  public OrgChartLayouts(OrgChart chart, EntryRuns values) {
    this.chart = chart;
    this.values = values;
    chart.nodes().forEach(node -> people.putIfAbsent(node.id(), node));
  }

  private record Place(double width, double height, Scale scale) {}

  private record CardKind(String id, boolean refers) {}

  /** Gives the chart. */
  public OrgChart chart() {
    return chart;
  }

  EntryRuns values() {
    return values;
  }

  Map<String, OrgChart.Node> people() {
    return people;
  }

  PersonCard card(Scale scale) {
    return new PersonCard(values.upTo(CARD), scale);
  }

  /** Gives the chart's layout in a room, in points, with texts of a size. */
  public OrgChartLayout of(double width, double height, Scale scale) {
    return layouts.computeIfAbsent(new Place(width, height, scale), this::make);
  }

  private OrgChartLayout make(Place place) {
    PersonCard card = card(place.scale());
    Map<CardKind, Double> heights = new HashMap<>();
    double factor = Math.min(1, place.scale().factor());
    return OrgChartLayout.of(
        chart,
        new OrgChartSpace(
            place.width(),
            place.height(),
            card.width(),
            (id, refers) ->
                heights.computeIfAbsent(
                    new CardKind(id, refers), kind -> card.height(people.get(id), refers)),
            COLUMN_GAP * factor,
            LEVEL_GAP * factor,
            LIST_GAP,
            INDENT,
            LIST_LEVELS));
  }
}
