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

  /** Creates a brush for files whose theme is made of a palette. */
  public Brush(Palette palette) {
    this.palette = palette;
  }

  /** Writes a fill; null for none. */
  public void fill(ElementWriter out, @Nullable Paint paint) {
    if (paint == null) {
      out.empty("a:noFill");
      return;
    }
    String slot = slot(paint);
    out.open("a:solidFill");
    if (slot.isEmpty()) {
      out.val("a:srgbClr", paint.in(palette).rgb());
    } else {
      out.val("a:schemeClr", slot);
    }
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

  /** Gives the slot of the theme that has a colour; empty for none. */
  private String slot(Paint paint) {
    return switch (paint) {
      case INK -> "tx1";
      case WHITE -> "bg1";
      case SECONDARY -> "tx2";
      case PANEL -> "bg2";
      case PRIMARY -> "accent1";
      case ACCENT_TEXT -> "folHlink";
      case RAMP_1 -> palette.series(0).equals(palette.primary()) ? "accent1" : "";
      case RAMP_2 -> "accent2";
      case RAMP_3 -> "accent3";
      case RAMP_4 -> "accent4";
      case RAMP_5 -> "accent5";
      case RAMP_6 -> "accent6";
      default -> "";
    };
  }
}
