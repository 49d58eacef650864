package io.keyplan.figure;

import io.keyplan.document.Entry;
import io.keyplan.document.OrgChart;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Scale;
import io.keyplan.text.Shortening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The layouts of an org chart at the sizes that are tried, each made once. Lives while a deck is
 * planned, in one thread.
 */
public final class OrgChartLayouts {

  /** The longest text on a card. */
  private static final int CARD = 90;

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

  /** Gives the chart. */
  public OrgChart chart() {
    return chart;
  }

  /** Gives the names of the first and the last person of a drawing under whom all others are. */
  public List<String> heads(OrgChartSheet drawing) {
    Set<String> reports =
        drawing.lines().stream().map(ReportingLine::to).collect(Collectors.toSet());
    List<String> heads =
        drawing.cards().stream()
            .map(OrgChartSheet.Card::id)
            .filter(id -> !reports.contains(id))
            .toList();
    return heads.isEmpty()
        ? List.of()
        : List.of(name(heads.get(0)), name(heads.get(heads.size() - 1)));
  }

  private String name(String id) {
    return chart.nodes().stream()
        .filter(node -> node.id().equals(id))
        .findFirst()
        .map(node -> values.text(node.name()))
        .orElse("");
  }

  EntryRuns values() {
    return values;
  }

  Map<String, OrgChart.Node> people() {
    return people;
  }

  /** Says whether a name or a job title is too long for a card, which then shows less of it. */
  public boolean isShortened(Entry entry) {
    return Shortening.isNeeded(values.formats().format(entry.datum()), CARD);
  }

  PersonCard card(CardSize size) {
    return new PersonCard(values.upTo(CARD), size.scale(), size.width());
  }

  /** Gives the chart's layout in a room, in points, with texts of a size. */
  public OrgChartLayout of(double width, double height, Scale scale) {
    return layouts.computeIfAbsent(new Place(width, height, scale), this::make);
  }

  private OrgChartLayout make(Place place) {
    return OrgChartLayout.of(
        chart, space(place.width(), place.height(), CardSize.of(place.scale()), LIST_LEVELS));
  }

  private OrgChartSpace space(double width, double height, CardSize size, int listLevels) {
    PersonCard card = card(size);
    Map<String, Double> plain = new HashMap<>();
    Map<String, Double> referring = new HashMap<>();
    return new OrgChartSpace(
        width,
        height,
        size.width(),
        (id, refers) -> {
          Map<String, Double> heights = refers ? referring : plain;
          Double known = heights.get(id);
          if (known == null) {
            known = card.height(people.get(id), refers);
            heights.put(id, known);
          }
          return known;
        },
        size.columnGap(),
        size.levelGap(),
        size.listGap(),
        size.indent(),
        listLevels);
  }

  /**
   * A layout of the chart at the size that suits it best.
   *
   * @param layout where everything goes
   * @param size the size of its cards
   */
  public record Fitted(OrgChartLayout layout, CardSize size) {

    /** Says whether whole branches hang in lists, so that bosses stand among their reports. */
    public boolean hangs() {
      return layout.space().listLevels() > 1;
    }
  }

  /**
   * Gives the chart's layout at the size that suits it best.
   *
   * @param width width of the room in points
   * @param height height of the room in points
   * @param sizes sizes of cards that are tried, of different widths
   */
  public Fitted fitted(double width, double height, List<CardSize> sizes) {
    List<List<OrgChartSpace>> choices = new ArrayList<>();
    for (int levels : new int[] {1, LIST_LEVELS}) {
      choices.add(sizes.stream().map(size -> space(width, height, size, levels)).toList());
    }
    OrgChartLayout layout = OrgChartLayout.of(chart, choices);
    double card = layout.space().cardWidth();
    return new Fitted(
        layout, sizes.stream().filter(size -> size.width() == card).findFirst().orElseThrow());
  }
}
