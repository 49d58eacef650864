package io.keyplan.figure;

import io.keyplan.document.OrgChart;
import io.keyplan.drawing.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Leads lines around the cards of a drawing, with few corners and apart from each other.
 *
 * <p>Every line begins and ends in the middle of a card's left or right side. Lines are led one by
 * one; each is the cheapest way through a {@link LineGrid}, by the A* algorithm.
 */
final class LinkRouter {

  private static final double CORNER = 14;

  private final Map<String, OrgChartSheet.Card> cards = new HashMap<>();
  private final LineGrid grid;

  LinkRouter(OrgChartSheet drawing) {
    drawing.cards().forEach(card -> cards.putIfAbsent(card.id(), card));
    this.grid = new LineGrid(drawing);
  }

  /** A crossing reached by a horizontal or a vertical part, with the least that the way costs. */
  private record Step(double whole, double cost, int state) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      int byCost = Double.compare(whole, other.whole);
      return byCost != 0 ? byCost : Integer.compare(state, other.state);
    }
  }

  OrgChartSheet.LinkLine route(OrgChart.Link link) {
    List<Point> points = new Search(cards.get(link.to())).run(cards.get(link.from()));
    grid.occupy(points);
    return new OrgChartSheet.LinkLine(link, points);
  }

  /** The search for one line. A state is a crossing, twice: reached across or down. */
  private final class Search {

    private final int states = grid.columns() * grid.rows() * 2;
    private final double[] costs = new double[states];
    private final int[] previous = new int[states];
    private final PriorityQueue<Step> queue = new PriorityQueue<>();

    private final OrgChartSheet.Card to;

    Search(OrgChartSheet.Card to) {
      this.to = to;
    }

    List<Point> run(OrgChartSheet.Card from) {
      Arrays.fill(costs, Double.POSITIVE_INFINITY);
      Arrays.fill(previous, -1);
      for (double side : new double[] {from.right(), from.x()}) {
        reach(site(from, side), 0, -1);
      }
      int right = site(to, to.right());
      int left = site(to, to.x());
      Step step = queue.poll();
      while (step != null && step.state != right && step.state != left) {
        if (step.cost <= costs[step.state]) {
          expand(step);
        }
        step = queue.poll();
      }
      return step == null ? List.of() : trace(step.state);
    }

    private int site(OrgChartSheet.Card card, double side) {
      return state(grid.column(side), grid.row(LineGrid.middle(card)), false);
    }

    private int state(int column, int row, boolean vertical) {
      return (column * grid.rows() + row) * 2 + (vertical ? 1 : 0);
    }

    private void expand(Step step) {
      boolean vertical = step.state % 2 == 1;
      int column = step.state / 2 / grid.rows();
      int row = step.state / 2 % grid.rows();
      double turnAcross = step.cost + (vertical ? CORNER : 0);
      double turnDown = step.cost + (vertical ? 0 : CORNER);
      if (column > 0) {
        double cost = turnAcross + grid.costAcross(column - 1, row);
        reach(state(column - 1, row, false), cost, step.state);
      }
      if (column + 1 < grid.columns()) {
        double cost = turnAcross + grid.costAcross(column, row);
        reach(state(column + 1, row, false), cost, step.state);
      }
      if (row > 0) {
        double cost = turnDown + grid.costDown(column, row - 1);
        reach(state(column, row - 1, true), cost, step.state);
      }
      if (row + 1 < grid.rows()) {
        double cost = turnDown + grid.costDown(column, row);
        reach(state(column, row + 1, true), cost, step.state);
      }
    }

    private void reach(int state, double cost, int from) {
      if (cost < costs[state]) {
        costs[state] = cost;
        previous[state] = from;
        queue.add(new Step(cost + atLeast(state), cost, state));
      }
    }

    /** Gives the distance to the card as if nothing stood in the way. */
    private double atLeast(int state) {
      Point here = grid.point(state / 2 / grid.rows(), state / 2 % grid.rows());
      double across = Math.max(0, Math.max(to.x() - here.x(), here.x() - to.right()));
      return across + Math.abs(here.y() - LineGrid.middle(to));
    }

    private List<Point> trace(int end) {
      List<Point> points = new ArrayList<>();
      for (int state = end; state >= 0; state = previous[state]) {
        points.add(grid.point(state / 2 / grid.rows(), state / 2 % grid.rows()));
      }
      Collections.reverse(points);
      return corners(points);
    }

    private static List<Point> corners(List<Point> points) {
      List<Point> corners = new ArrayList<>();
      for (int i = 0; i < points.size(); i++) {
        if (i == 0
            || i == points.size() - 1
            || (points.get(i - 1).x() != points.get(i + 1).x()
                && points.get(i - 1).y() != points.get(i + 1).y())) {
          corners.add(points.get(i));
        }
      }
      return corners;
    }
  }
}
