package io.keyplan.poi.powerpoint;

import io.keyplan.slide.Paint;
import io.keyplan.slide.Stroke;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineEndType;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Writes colours: as those of the theme where it has them, so that a new theme restyles a deck. */
final class Brush {

  private final Palette palette;

  Brush(Palette palette) {
    this.palette = palette;
  }

  void fill(CTSolidColorFillProperties fill, Paint paint) {
    STSchemeColorVal.Enum slot = slot(paint);
    if (slot != null) {
      fill.addNewSchemeClr().setVal(slot);
    } else {
      fill.addNewSrgbClr().setVal(bytes(literal(paint)));
    }
  }

  void line(CTLineProperties line, Stroke stroke) {
    line.setW(Emu.size(stroke.width()));
    fill(line.addNewSolidFill(), stroke.paint());
    if (stroke.dash() != Stroke.Dash.SOLID) {
      line.addNewPrstDash()
          .setVal(
              stroke.dash() == Stroke.Dash.DASHED
                  ? STPresetLineDashVal.DASH
                  : STPresetLineDashVal.SYS_DOT);
    }
    if (stroke.head()) {
      line.addNewTailEnd().setType(STLineEndType.TRIANGLE);
    }
  }

  private STSchemeColorVal.@org.jspecify.annotations.Nullable Enum slot(Paint paint) {
    return switch (paint) {
      case INK -> STSchemeColorVal.TX_1;
      case WHITE -> STSchemeColorVal.BG_1;
      case SECONDARY -> STSchemeColorVal.TX_2;
      case PANEL -> STSchemeColorVal.BG_2;
      case PRIMARY -> STSchemeColorVal.ACCENT_1;
      case ACCENT_TEXT -> STSchemeColorVal.FOL_HLINK;
      case RAMP_1 -> palette.series(0).equals(palette.primary()) ? STSchemeColorVal.ACCENT_1 : null;
      case RAMP_2 -> STSchemeColorVal.ACCENT_2;
      case RAMP_3 -> STSchemeColorVal.ACCENT_3;
      case RAMP_4 -> STSchemeColorVal.ACCENT_4;
      case RAMP_5 -> STSchemeColorVal.ACCENT_5;
      case RAMP_6 -> STSchemeColorVal.ACCENT_6;
      default -> null;
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

  private static byte[] bytes(Color color) {
    int rgb = Integer.parseInt(color.rgb(), 16);
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }
}
