package io.keyplan.figure;

import io.keyplan.document.OrgChart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the cards and lines of an org chart go.
 *
 * <p>A chart that does not fit one drawing is split by branch: the first shows the upper levels,
 * the others a branch each, or several small ones side by side.
 *
 * @param space the space that was chosen
 * @param drawings the drawings in order; none for a chart without people
 * @param remoteLinks lines whose ends are on different drawings
 * @param cutLines reporting lines that would close a cycle, from the person to the boss; they are
 *     not drawn
 */
public record OrgChartLayout(
    OrgChartSpace space,
    List<OrgChartSheet> drawings,
    List<OrgChart.Link> remoteLinks,
    Map<String, String> cutLines) {

  /** Height of a caption, as a share of a page. */
  private static final double CAPTION = 0.06;

  private static final double CLEARLY = 0.85;

  /** Copies the collections. */
  public OrgChartLayout {
    drawings = List.copyOf(drawings);
    remoteLinks = List.copyOf(remoteLinks);
    cutLines = Collections.unmodifiableMap(new LinkedHashMap<>(cutLines));
  }

  /**
   * Lays out a chart in a space.
   *
   * @param chart the chart; a line that leads to nobody in it is left out
   */
  public static OrgChartLayout of(OrgChart chart, OrgChartSpace space) {
    return of(chart, List.of(List.of(space)));
  }

  /**
   * Lays out a chart in the space that suits it best.
   *
   * <p>That is the first that holds it on one drawing, else the first whose drawings take clearly
   * fewer pages, of the height of the space each, than those before.
   *
   * @param chart the chart; a line that leads to nobody in it is left out
   * @param choices spaces in order of preference; of those that are as good as each other, the one
   *     with the fewest people in lists is taken
   */
  public static OrgChartLayout of(OrgChart chart, List<List<OrgChartSpace>> choices) {
    ReportingTree hierarchy = ReportingTree.of(chart);
    List<OrgChart.Link> links = drawable(chart);
    Candidate best = null;
    for (List<OrgChartSpace> equals : choices) {
      for (OrgChartSpace each : equals) {
        OrgChartSpace space = links.isEmpty() ? each : each.withLanes();
        OrgChartSpace inner = links.isEmpty() ? each : space.without(LineGrid.LANE);
        Candidate next = new Candidate(space, new BranchSplitter(hierarchy, inner).split());
        best = best == null || next.isBetterThan(best) ? next : best;
      }
      if (best != null && best.drawings().size() <= 1) {
        break;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("a chart needs at least one space to choose");
    }
    return withLinks(best, links, hierarchy.cut());
  }

  /** A space with the drawings that it takes, without links. */
  private record Candidate(OrgChartSpace space, List<OrgChartSheet> drawings) {

    boolean isBetterThan(Candidate other) {
      boolean whole = drawings.size() <= 1;
      if (whole != other.drawings.size() <= 1) {
        return whole;
      }
      return whole ? inLists() < other.inLists() : pages() < CLEARLY * other.pages();
    }

    private double pages() {
      return drawings.stream().mapToDouble(each -> each.height() / space.height() + CAPTION).sum();
    }

    private long inLists() {
      return drawings.stream()
          .flatMap(drawing -> drawing.lines().stream())
          .filter(ReportingLine::isHanging)
          .count();
    }
  }

  private static OrgChartLayout withLinks(
      Candidate chosen, List<OrgChart.Link> links, Map<String, String> cut) {
    List<OrgChart.Link> remote = new ArrayList<>();
    List<List<OrgChart.Link>> local = new ArrayList<>();
    chosen.drawings().forEach(drawing -> local.add(new ArrayList<>()));
    for (OrgChart.Link link : links) {
      int at = drawingOf(link, chosen.drawings());
      (at < 0 ? remote : local.get(at)).add(link);
    }
    List<OrgChartSheet> complete = new ArrayList<>();
    for (int i = 0; i < local.size(); i++) {
      complete.add(withLinks(chosen.drawings().get(i), local.get(i)));
    }
    return new OrgChartLayout(chosen.space(), complete, remote, cut);
  }

  private static List<OrgChart.Link> drawable(OrgChart chart) {
    Set<String> known = chart.nodes().stream().map(OrgChart.Node::id).collect(Collectors.toSet());
    return chart.links().stream()
        .filter(link -> known.contains(link.from()) && known.contains(link.to()))
        .filter(link -> !link.from().equals(link.to()))
        .toList();
  }

  private static int drawingOf(OrgChart.Link link, List<OrgChartSheet> drawings) {
    for (int i = 0; i < drawings.size(); i++) {
      Set<String> shown =
          drawings.get(i).cards().stream().map(OrgChartSheet.Card::id).collect(Collectors.toSet());
      if (shown.contains(link.from()) && shown.contains(link.to())) {
        return i;
      }
    }
    return -1;
  }

  /** Adds the lines, and the room that those which run outside the cards need. */
  private static OrgChartSheet withLinks(OrgChartSheet drawing, List<OrgChart.Link> links) {
    if (links.isEmpty()) {
      return drawing;
    }
    LinkRouter router = new LinkRouter(drawing);
    List<OrgChartSheet.LinkLine> routes = links.stream().map(router::route).toList();
    return drawing.with(routes);
  }
}
