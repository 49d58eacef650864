package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.ShapeOutline;
import io.keyplan.theme.Color;
import org.jspecify.annotations.Nullable;

/**
 * A box on a ground, with space around it.
 *
 * @param content the box
 * @param insets space around it
 * @param ground colour behind it; null for none
 * @param edge line around it; null for none
 * @param bar a thick line along one side; null for none
 */
public record Panel(
    Box content, Insets insets, @Nullable Color ground, @Nullable LineStyle edge, @Nullable Bar bar)
    implements Box {

  /**
   * A thick line along a side.
   *
   * @param top whether it is at the top, and not at the left
   * @param thickness in points
   * @param color colour
   */
  public record Bar(boolean top, double thickness, Color color) {}

  /** Makes a panel that only leaves space. */
  public static Panel space(Box content, Insets insets) {
    return new Panel(content, insets, null, null, null);
  }

  /** Makes a panel with a ground. */
  public static Panel on(Color ground, Box content, Insets insets) {
    return new Panel(content, insets, ground, null, null);
  }

  /** Makes a panel with a line around it. */
  public static Panel edged(LineStyle edge, Box content, Insets insets) {
    return new Panel(content, insets, null, edge, null);
  }

  /** Gives the panel with a thick line along a side. */
  public Panel with(Bar newBar) {
    return new Panel(content, insets, ground, edge, newBar);
  }

  @Override
  public double height(double width) {
    return content.height(Math.max(1, width - insets.across())) + insets.down();
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    if (ground != null || edge != null) {
      canvas.form(
          ShapeOutline.RECTANGLE, area.x(), area.y(), area.width(), area.height(), ground, edge);
    }
    if (bar != null) {
      canvas.fill(
          area.x(),
          area.y(),
          bar.top() ? area.width() : bar.thickness(),
          bar.top() ? bar.thickness() : area.height(),
          bar.color());
    }
    Area inside = insets.inside(area);
    content.draw(
        canvas, new Area(inside.x(), inside.y(), Math.max(1, inside.width()), inside.height()));
  }

  @Override
  public @Nullable Split split(Room room) {
    Split split = content.split(room.within(insets.across(), insets.down()));
    return split == null ? null : new Split(around(split.first()), around(split.rest()));
  }

  private Panel around(Box part) {
    return new Panel(part, insets, ground, edge, bar);
  }
}
