package io.keyplan.pdf.page;

import io.keyplan.theme.Color;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The colours and the line that are drawn with; only what changes is written. */
final class Pen {

  private final Operators out;
  private final Function<Color, String> components;
  private @Nullable Color fill;
  private @Nullable Color line;
  private double lineWidth = -1;
  private LineStyle.Dash dash = LineStyle.Dash.SOLID;

  /**
   * Creates a pen.
   *
   * @param components writes the parts of a colour
   */
  Pen(Operators out, Function<Color, String> components) {
    this.out = out;
    this.components = components;
  }

  /** Begins something after which all is as before. */
  void save() {
    out.op("q");
  }

  /** Goes back to how all was; nothing is taken for known then. */
  void restore() {
    out.op("Q");
    fill = null;
    line = null;
    lineWidth = -1;
    dash = LineStyle.Dash.SOLID;
    out.op(dash.operator());
  }

  void fill(Color color) {
    if (!color.equals(fill)) {
      fill = color;
      out.raw(components.apply(color)).op("rg");
    }
  }

  void stroke(LineStyle stroke) {
    if (!stroke.color().equals(line)) {
      line = stroke.color();
      out.raw(components.apply(line)).op("RG");
    }
    if (stroke.width() != lineWidth) {
      lineWidth = stroke.width();
      out.num(lineWidth).op("w");
    }
    if (stroke.dash() != dash) {
      dash = stroke.dash();
      out.op(dash.operator());
    }
  }
}
