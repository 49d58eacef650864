package io.keyplan.poi.powerpoint;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.slide.Paint;
import io.keyplan.slide.Stroke;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;
import org.jspecify.annotations.Nullable;

/** Writes colours: as those of the theme where it has them, so that a new theme restyles a deck. */
final class Brush {

  private final Palette palette;

  Brush(Palette palette) {
    this.palette = palette;
  }

  /** Writes a fill; null for none. */
  void fill(ElementWriter out, @Nullable Paint paint) {
    if (paint == null) {
      out.empty("a:noFill");
      return;
    }
    String slot = slot(paint);
    out.open("a:solidFill");
    if (slot.isEmpty()) {
      out.val("a:srgbClr", literal(paint).rgb());
    } else {
      out.val("a:schemeClr", slot);
    }
    out.close("a:solidFill");
  }

  /** Writes a line; null for none. */
  void line(ElementWriter out, String element, @Nullable Stroke stroke) {
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

  private Color literal(Paint paint) {
    return switch (paint) {
      case HAIRLINE -> palette.hairline();
      case ACCENT -> palette.accent();
      case RAMP_1 -> palette.series(0);
      default -> {
        String name = paint.name();
        yield name.endsWith("_TINT")
            ? palette.tone(Tone.valueOf(name.substring(0, name.length() - 5))).tint()
            : palette.tone(Tone.valueOf(name)).text();
      }
    };
  }
}
