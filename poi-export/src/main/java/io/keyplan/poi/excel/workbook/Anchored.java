package io.keyplan.poi.excel.workbook;

import io.keyplan.document.Chart;
import io.keyplan.document.Grid;
import io.keyplan.document.PictureSlot;
import io.keyplan.figure.OrgChartFigure;
import io.keyplan.poi.ooxml.ChartRanges;
import io.keyplan.poi.ooxml.EmbeddedChart;
import java.util.List;

/** Something drawn over the cells of a sheet, held by the cell at its top left corner. */
public sealed interface Anchored {

  /** Gives the place. */
  Place place();

  /**
   * A place on a sheet; lengths in points.
   *
   * @param row row of the cell at the top left corner
   * @param column column of that cell
   * @param dx distance from the cell's left edge
   * @param dy distance from the cell's upper edge
   * @param width width
   * @param height height
   */
  record Place(int row, int column, double dx, double dy, double width, double height) {}

  /**
   * A chart over cells of the sheet.
   *
   * @param chart what it shows
   * @param part the chart as it is written
   * @param ranges where its numbers are
   */
  record Plot(Place place, Chart chart, EmbeddedChart part, ChartRanges ranges)
      implements Anchored {}

  /**
   * People as points of a chart.
   *
   * @param names cells with the names
   * @param across cells with the horizontal values
   * @param up cells with the vertical values
   * @param points the values as they are shown
   */
  record Scatter(
      Place place, Grid grid, String names, String across, String up, List<double[]> points)
      implements Anchored {}

  /**
   * A picture.
   *
   * @param round whether it is cropped to a circle
   */
  record Photo(Place place, PictureSlot slot, boolean round) implements Anchored {}

  /** Cards with lines between them. */
  record OrgFigure(Place place, OrgChartFigure figure, String alternative) implements Anchored {}
}
