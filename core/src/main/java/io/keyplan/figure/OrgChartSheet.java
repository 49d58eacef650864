package io.keyplan.figure;

import io.keyplan.document.OrgChart;
import io.keyplan.drawing.Point;
import java.util.List;

/**
 * One of the drawings that show an org chart; all lengths in points from the top left corner.
 *
 * @param width width of all that is drawn
 * @param height height of all that is drawn
 * @param cards the cards in reading order, bosses first
 * @param lines the reporting lines, from the boss to the report
 * @param links the other lines between people who are both on this drawing
 */
public record OrgChartSheet(
    double width,
    double height,
    List<Card> cards,
    List<ReportingLine> lines,
    List<LinkLine> links) {

  /** Copies the lists. */
  public OrgChartSheet {
    cards = List.copyOf(cards);
    lines = List.copyOf(lines);
    links = List.copyOf(links);
  }

  /** Gives this drawing with other lines, moved and enlarged where those run outside. */
  OrgChartSheet with(List<LinkLine> newLinks) {
    List<Point> points = newLinks.stream().flatMap(line -> line.points().stream()).toList();
    double left = Math.min(0, points.stream().mapToDouble(Point::x).min().orElse(0));
    double top = Math.min(0, points.stream().mapToDouble(Point::y).min().orElse(0));
    double right = Math.max(width, points.stream().mapToDouble(Point::x).max().orElse(0));
    double bottom = Math.max(height, points.stream().mapToDouble(Point::y).max().orElse(0));
    return new OrgChartSheet(
        right - left,
        bottom - top,
        cards.stream().map(card -> card.moved(-left, -top)).toList(),
        lines.stream().map(line -> line.moved(-left, -top)).toList(),
        newLinks.stream().map(line -> line.moved(-left, -top)).toList());
  }

  /**
   * A card in its place.
   *
   * @param id id of the person
   * @param x left edge
   * @param y top edge
   * @param width width
   * @param height height
   * @param goesOn number of the drawing, from 1, that shows those beneath; 0 when this one does
   * @param comesFrom number of the drawing, from 1, that shows those above; 0 when there are none
   *     or this one does
   */
  public record Card(
      String id, double x, double y, double width, double height, int goesOn, int comesFrom) {

    Card moved(double dx, double dy) {
      return new Card(id, x + dx, y + dy, width, height, goesOn, comesFrom);
    }

    /** Gives the right edge. */
    public double right() {
      return x + width;
    }

    /** Gives the lower edge. */
    public double bottom() {
      return y + height;
    }
  }

  /**
   * A line beside the reporting lines.
   *
   * @param link what it stands for
   * @param points where it runs, from the first person's card to the second's
   */
  public record LinkLine(OrgChart.Link link, List<Point> points) {

    /** Copies the points. */
    public LinkLine {
      points = List.copyOf(points);
    }

    LinkLine moved(double dx, double dy) {
      return new LinkLine(link, points.stream().map(at -> at.moved(dx, dy)).toList());
    }
  }
}
