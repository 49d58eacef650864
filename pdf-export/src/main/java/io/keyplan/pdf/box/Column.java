package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Boxes below each other. */
public final class Column implements Box {

  private final List<Item> items;
  private double measuredWidth = -1;
  private double[] heights = {};

  /**
   * A box in a column.
   *
   * @param box the box
   * @param gap room above it, in points; none at the top of the column
   * @param withNext whether the next box must begin on the same page
   */
  public record Item(Box box, double gap, boolean withNext) {}

  private Column(List<Item> items) {
    this.items = items;
  }

  /** Makes a column of boxes. */
  public static Column of(List<Item> items) {
    return new Column(List.copyOf(items));
  }

  /** Makes a column of boxes with the same gap between them. */
  public static Column of(double gap, Box... boxes) {
    List<Item> items = new ArrayList<>();
    for (Box box : boxes) {
      items.add(new Item(box, gap, false));
    }
    return new Column(items);
  }

  /** Says whether there is nothing in it. */
  public boolean isEmpty() {
    return items.isEmpty();
  }

  private double[] heights(double width) {
    if (width != measuredWidth) {
      heights = new double[items.size()];
      for (int i = 0; i < heights.length; i++) {
        heights[i] = items.get(i).box().height(width);
      }
      measuredWidth = width;
    }
    return heights;
  }

  private double gap(int index) {
    return index == 0 ? 0 : items.get(index).gap();
  }

  @Override
  public double height(double width) {
    double sum = 0;
    double[] all = heights(width);
    for (int i = 0; i < all.length; i++) {
      sum += gap(i) + all[i];
    }
    return sum;
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    double y = area.y();
    double[] all = heights(area.width());
    for (int i = 0; i < all.length; i++) {
      y += gap(i);
      Box box = items.get(i).box();
      boolean grows = i == all.length - 1 && box instanceof FieldBox;
      double high = grows ? Math.max(all[i], area.bottom() - y) : all[i];
      box.draw(canvas, new Area(area.x(), y, area.width(), high));
      y += all[i];
    }
  }

  @Override
  public @Nullable Split split(Room room) {
    double[] all = heights(room.width());
    double used = 0;
    int at = 0;
    while (at < all.length && room.fits(used + gap(at) + all[at])) {
      used += gap(at) + all[at];
      at++;
    }
    if (at == all.length) {
      return null;
    }
    Room left = new Room(room.width(), room.height() - used - gap(at), room.whole());
    Split torn = left.height() <= 0 ? null : items.get(at).box().split(left);
    if (torn != null) {
      return torn(at, torn);
    }
    int cut = beforeKept(at);
    if (cut == 0 && !room.fitsPage(keptHeight(at, all))) {
      cut = at;
    }
    return cut == 0 ? null : cut(cut);
  }

  /** Goes back to the first of the boxes that must stand on the page of the one that is cut off. */
  private int beforeKept(int at) {
    int cut = at;
    while (cut > 0 && items.get(cut - 1).withNext()) {
      cut--;
    }
    return cut;
  }

  private double keptHeight(int upTo, double[] all) {
    double sum = 0;
    for (int i = 0; i <= upTo; i++) {
      sum += gap(i) + all[i];
    }
    return sum;
  }

  private Split torn(int at, Split torn) {
    Item item = items.get(at);
    List<Item> first = new ArrayList<>(items.subList(0, at));
    first.add(new Item(torn.first(), item.gap(), item.withNext()));
    List<Item> rest = new ArrayList<>();
    rest.add(new Item(torn.rest(), 0, item.withNext()));
    rest.addAll(items.subList(at + 1, items.size()));
    return new Split(new Column(first), new Column(rest));
  }

  private Split cut(int cut) {
    return new Split(
        new Column(items.subList(0, cut)), new Column(items.subList(cut, items.size())));
  }
}
