package io.keyplan.poi.ooxml;

import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Stroke;
import io.keyplan.theme.Palette;
import org.jspecify.annotations.Nullable;

/**
 * Writes fills and lines of drawings, in colours of the file's theme where it has them, so that a
 * new theme restyles the file. Immutable and thread-safe.
 */
public final class Brush {

  private final Palette palette;
  private final ThemeSlots slots;

  /** Creates a brush for files whose theme is made of a palette. */
  public Brush(Palette palette) {
    this(palette, ThemeSlots.of(palette));
  }

  /**
   * Creates a brush.
   *
   * @param slots what the theme of the file has
   */
  public Brush(Palette palette, ThemeSlots slots) {
    this.palette = palette;
    this.slots = slots;
  }

  /** Writes a fill; null for none. */
  public void fill(ElementWriter out, @Nullable Paint paint) {
    if (paint == null) {
      out.empty("a:noFill");
      return;
    }
    out.open("a:solidFill");
    slots.color(out, paint.in(palette));
    out.close("a:solidFill");
  }

  /** Writes a line; null for none. */
  public void line(ElementWriter out, String element, @Nullable Stroke stroke) {
    if (stroke == null) {
      out.open(element).empty("a:noFill").close(element);
      return;
    }
    out.open(element, "w", Emu.of(stroke.width()));
    fill(out, stroke.paint());
    if (stroke.dash() != Stroke.Dash.SOLID) {
      out.val("a:prstDash", stroke.dash() == Stroke.Dash.DASHED ? "dash" : "sysDot");
    }
    if (stroke.head()) {
      out.empty("a:tailEnd", "type", "triangle");
    }
    out.close(element);
  }
}
