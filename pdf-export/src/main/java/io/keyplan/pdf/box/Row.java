package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Boxes side by side, all as high as the highest; divided only when higher than a page. */
public final class Row implements Box {

  private final List<Box> boxes;
  private final double[] weights;
  private final double lead;
  private final double gap;
  private final boolean loose;

  private Row(List<Box> boxes, double[] weights, double lead, double gap, boolean loose) {
    this.boxes = boxes;
    this.weights = weights;
    this.lead = lead;
    this.gap = gap;
    this.loose = loose;
  }

  /**
   * Makes a row.
   *
   * @param weights shares of the width, one a box
   * @param gap room between the boxes, in points
   */
  public static Row of(List<Box> boxes, double[] weights, double gap) {
    if (boxes.size() != weights.length) {
      throw new IllegalArgumentException(
          boxes.size() + " boxes need as many shares, not " + weights.length);
    }
    return new Row(List.copyOf(boxes), weights.clone(), 0, gap, false);
  }

  /** Makes a row of boxes of the same width. */
  public static Row even(List<Box> boxes, double gap) {
    double[] weights = new double[boxes.size()];
    Arrays.fill(weights, 1);
    return of(boxes, weights, gap);
  }

  /**
   * Makes a row of a box of a given width and one that takes the rest.
   *
   * @param lead width of the first box, in points
   */
  public static Row behind(Box first, double lead, Box rest, double gap) {
    return new Row(List.of(first, rest), new double[] {0, 1}, lead, gap, false);
  }

  /** Gives the row as one that is divided wherever its boxes can be. */
  public Row loose() {
    return new Row(boxes, weights, lead, gap, true);
  }

  private double width(int index, double width) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double shared = width - gap * (weights.length - 1) - lead;
    return Math.max(1, lead > 0 && index == 0 ? lead : shared * weights[index] / sum);
  }

  @Override
  public double height(double width) {
    double highest = 0;
    for (int i = 0; i < weights.length; i++) {
      highest = Math.max(highest, boxes.get(i).height(width(i, width)));
    }
    return highest;
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    double x = area.x();
    for (int i = 0; i < weights.length; i++) {
      double wide = width(i, area.width());
      boxes.get(i).draw(canvas, new Area(x, area.y(), wide, area.height()));
      x += wide + gap;
    }
  }

  @Override
  public @Nullable Split split(Room room) {
    if (!loose && room.fitsPage(height(room.width()))) {
      return null;
    }
    List<Box> first = new ArrayList<>();
    List<Box> rest = new ArrayList<>();
    boolean any = false;
    for (int i = 0; i < weights.length; i++) {
      Box box = boxes.get(i);
      double wide = width(i, room.width());
      if (room.fits(box.height(wide))) {
        first.add(box);
        rest.add(Space.NONE);
        any |= box.height(wide) > 0;
        continue;
      }
      Split split = box.split(new Room(wide, room.height(), room.whole()));
      if (split == null) {
        return null;
      }
      any = true;
      first.add(split.first());
      rest.add(split.rest());
    }
    return any ? new Split(with(first), with(rest)) : null;
  }

  private Row with(List<Box> others) {
    return new Row(others, weights, lead, gap, loose);
  }
}
