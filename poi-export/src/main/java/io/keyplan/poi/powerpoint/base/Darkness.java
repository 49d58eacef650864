package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.ColorSlot;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import java.util.Objects;

/** Tells dark layouts from light ones. */
final class Darkness {

  private static final Color BLACK = new Color("000000");

  private Darkness() {}

  /** Says whether a layout is dark; beneath a picture the colour of its texts tells. */
  static boolean of(Layout layout) {
    Color background = layout.background();
    if (background != null) {
      return isDark(background);
    }
    Color text =
        layout.contents().stream()
            .map(place -> place.look().color())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(layout.scheme().color(ColorSlot.TEXT_1));
    return !isDark(text);
  }

  /** Gives what lies beneath texts; beneath a picture the theme's colour that is as dark. */
  static Color ground(Layout layout) {
    Color background = layout.background();
    if (background != null) {
      return background;
    }
    Color usual = layout.scheme().color(ColorSlot.BACKGROUND_1);
    return isDark(usual) == of(layout) ? usual : layout.scheme().color(ColorSlot.TEXT_1);
  }

  static boolean isDark(Color color) {
    return color.contrast(Blend.WHITE) > color.contrast(BLACK);
  }
}
