package io.keyplan.poi.ooxml;

import io.keyplan.drawing.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The preset shape that follows a line with corners, and how to turn it.
 *
 * <p>Office's connectors bend in ways of their own: each preset begins across, turns at its
 * adjustments, and is mirrored and turned to fit. The box is that of the shape before it is turned
 * around its middle.
 *
 * @param preset name of the preset shape
 * @param x left edge of the box in points
 * @param y top edge of the box in points
 * @param width width of the box in points
 * @param height height of the box in points
 * @param turned whether the shape is turned by a quarter, clockwise
 * @param flippedAcross whether left and right are swapped before
 * @param flippedDown whether top and bottom are swapped before
 * @param adjustments where the corners are, in 1/100000 of the box's width and height by turns
 */
public record ConnectorGeometry(
    String preset,
    double x,
    double y,
    double width,
    double height,
    boolean turned,
    boolean flippedAcross,
    boolean flippedDown,
    List<Long> adjustments) {

  /** A box this thin is taken for none; Office places corners by shares of the box's size. */
  private static final double THINNEST = 0.5;

  private static final int MOST_PARTS = 5;

  /** Copies the adjustments. */
  public ConnectorGeometry {
    adjustments = List.copyOf(adjustments);
  }

  /**
   * Says whether a preset can follow a line: one of at most five parts, by turns across and down.
   */
  public static boolean canFollow(List<Point> line) {
    return line.size() - 1 <= MOST_PARTS;
  }

  /**
   * Finds the preset for a line.
   *
   * @param line corners of a line whose parts run across and down by turns
   * @throws IllegalArgumentException if the line has more parts than any preset
   */
  public static ConnectorGeometry of(List<Point> line) {
    if (!canFollow(line)) {
      throw new IllegalArgumentException(
          "a connector has at most " + MOST_PARTS + " parts, not " + (line.size() - 1));
    }
    Point start = line.get(0);
    Point end = line.get(line.size() - 1);
    double dx = end.x() - start.x();
    double dy = end.y() - start.y();
    if (line.size() == 2) {
      return new ConnectorGeometry(
          "straightConnector1",
          Math.min(start.x(), end.x()),
          Math.min(start.y(), end.y()),
          Math.abs(dx),
          Math.abs(dy),
          false,
          dx < 0,
          dy < 0,
          List.of());
    }
    boolean turned = line.get(1).x() == start.x();
    double along = Math.max(THINNEST, Math.abs(turned ? dy : dx));
    double beside = Math.max(THINNEST, Math.abs(turned ? dx : dy));
    double middleX = start.x() + dx / 2;
    double middleY = start.y() + dy / 2;
    return new ConnectorGeometry(
        "bentConnector" + (line.size() - 1),
        middleX - along / 2,
        middleY - beside / 2,
        along,
        beside,
        turned,
        turned ? dy < 0 : dx < 0,
        turned ? dx > 0 : dy < 0,
        adjustments(line, turned, along, beside));
  }

  /** Every inner part but the last lies at a share of the way along, or beside, by turns. */
  private static List<Long> adjustments(
      List<Point> line, boolean turned, double along, double beside) {
    Point start = line.get(0);
    Point end = line.get(line.size() - 1);
    double signX = end.x() < start.x() ? -1 : 1;
    double signY = end.y() < start.y() ? -1 : 1;
    List<Long> adjustments = new ArrayList<>();
    for (int i = 1; i < line.size() - 2; i++) {
      double across = (line.get(i).x() - start.x()) * signX;
      double down = (line.get(i).y() - start.y()) * signY;
      boolean first = i % 2 == 1;
      double way = first == turned ? down : across;
      adjustments.add(Math.round(100_000 * way / (first ? along : beside)));
    }
    return adjustments;
  }
}
