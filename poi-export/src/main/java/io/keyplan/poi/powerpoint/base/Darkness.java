package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.ColorSlot;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells dark layouts from light ones. */
final class Darkness {

  private static final Color BLACK = new Color("000000");

  /** A text of less contrast is no design of anybody. */
  private static final double SEEN = 1.7;

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

  /** Gives a colour that can be read where one can hardly be seen; null where it can be. */
  static @Nullable Color visible(Layout layout, @Nullable Color color) {
    Color ground = layout.background();
    return ground != null && color != null && color.contrast(ground) < SEEN
        ? Blend.readableOn(ground, color, color)
        : null;
  }

  static boolean isDark(Color color) {
    return color.contrast(Blend.WHITE) > color.contrast(BLACK);
  }
}
