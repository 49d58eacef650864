package io.keyplan.slide;

import io.keyplan.document.OrgChart;
import io.keyplan.layout.ChartSpace;
import io.keyplan.layout.Drawing;
import io.keyplan.layout.OrgChartLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * People as cards in their hierarchy, with connectors glued to them.
 *
 * @param chart what it shows
 * @param drawing number of the drawing shown, from 1; 0 for all of them
 * @param values writes entries
 */
record OrgChartPiece(OrgChart chart, int drawing, Values values) implements Piece {

  private static final int CARD = 90;
  private static final double LEGEND = 24;
  private static final double MIN_WIDTH = 600;

  @Override
  public String heading() {
    return chart.title();
  }

  @Override
  public double minWidth(Scale scale) {
    return MIN_WIDTH;
  }

  /** Asks for more than there is when the chart goes over several drawings, so that it is split. */
  @Override
  public double height(double width, Scale scale) {
    OrgChartLayout layout = layout(width, Page.CONTENT.height(), scale);
    if (drawing == 0 && layout.drawings().size() > 1) {
      return Page.CONTENT.height() * layout.drawings().size();
    }
    return shown(layout).height() + LEGEND;
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return Math.max(height(width, scale), Page.CONTENT.height());
  }

  private Drawing shown(OrgChartLayout layout) {
    int index = Math.min(Math.max(0, drawing - 1), layout.drawings().size() - 1);
    return layout.drawings().get(index);
  }

  private OrgChartLayout layout(double width, double height, Scale scale) {
    PersonCard card = new PersonCard(values.upTo(CARD), scale);
    Map<String, OrgChart.Node> people = people();
    ChartSpace space =
        new ChartSpace(
            width,
            height - LEGEND,
            card.width(),
            (id, refers) -> card.height(people.get(id), refers),
            16 * Math.min(1, scale.factor()),
            34 * Math.min(1, scale.factor()),
            9,
            18,
            3);
    return OrgChartLayout.of(chart, space);
  }

  private Map<String, OrgChart.Node> people() {
    Map<String, OrgChart.Node> people = new HashMap<>();
    chart.nodes().forEach(node -> people.putIfAbsent(node.id(), node));
    return people;
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    OrgChartLayout layout = layout(box.width(), Page.CONTENT.height(), scale);
    Drawing shown = shown(layout);
    double free = box.height() - LEGEND - shown.height();
    double x = box.x() + (box.width() - shown.width()) / 2;
    double y = box.y() + Math.max(0, free) / 2;
    OrgChartDrawing drawn =
        new OrgChartDrawing(chart, shown, people(), new PersonCard(values.upTo(CARD), scale));
    drawn.draw(x, y, canvas);
    new OrgChartLegend(chart, shown, values)
        .draw(new Box(box.x(), box.bottom() - LEGEND + 6, box.width(), LEGEND - 6), canvas);
  }

  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    int count = layout(width, height, scale).drawings().size();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      pieces.add(new OrgChartPiece(chart, i, values));
    }
    return pieces;
  }
}
