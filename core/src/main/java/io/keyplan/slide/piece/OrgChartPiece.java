package io.keyplan.slide.piece;

import io.keyplan.document.OrgChart;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Scale;
import io.keyplan.figure.CardSize;
import io.keyplan.figure.OrgChartDrawing;
import io.keyplan.figure.OrgChartLayout;
import io.keyplan.figure.OrgChartLayouts;
import io.keyplan.figure.OrgChartSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * People as cards in their hierarchy, with connectors glued to them.
 *
 * @param layouts the chart at the sizes that are tried
 * @param drawing number of the drawing shown, from 1
 * @param count number of drawings that the chart is divided into
 * @param ends names of the first and the last head of the drawing; nothing for the whole chart
 * @param height height of a drawing with its legend, at most
 * @param room what a slide has room for
 */
record OrgChartPiece(
    OrgChartLayouts layouts, int drawing, int count, List<String> ends, double height, Room room)
    implements Piece {

  private static final double MIN_WIDTH = 600;

  static OrgChartPiece whole(OrgChart chart, Room room, EntryRuns values) {
    return new OrgChartPiece(
        new OrgChartLayouts(chart, values), 1, 1, List.of(), room.height(), room);
  }

  @Override
  public String heading() {
    return layouts.chart().title();
  }

  @Override
  public double minWidth(Scale scale) {
    return MIN_WIDTH;
  }

  /** Asks for more than there is at a size at which the chart takes other drawings. */
  @Override
  public double height(double width, Scale scale) {
    OrgChartLayout layout = layout(width, scale);
    return layout.drawings().size() == count
        ? layout.drawings().get(drawing - 1).height() + OrgChartDrawing.LEGEND
        : 2 * room.height();
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return Math.max(height(width, scale), room.tallest());
  }

  private OrgChartLayout layout(double width, Scale scale) {
    return layouts.of(width, height - OrgChartDrawing.LEGEND, scale);
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    OrgChartSheet shown = layout(box.width(), scale).drawings().get(drawing - 1);
    new OrgChartDrawing(layouts, shown, CardSize.of(scale)).draw(box, canvas);
  }

  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    List<OrgChartSheet> drawings =
        layouts.of(width, height - OrgChartDrawing.LEGEND, scale).drawings();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 1; i <= drawings.size(); i++) {
      List<String> heads = layouts.heads(drawings.get(i - 1));
      pieces.add(new OrgChartPiece(layouts, i, drawings.size(), heads, height, room));
    }
    return pieces;
  }
}
