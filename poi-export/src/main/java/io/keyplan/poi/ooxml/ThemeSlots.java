package io.keyplan.poi.ooxml;

import io.keyplan.brand.ColorScheme;
import io.keyplan.brand.ColorSlot;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The slots in which the theme of a file has colours, so that they are written as the theme's own
 * and change with it. Immutable and thread-safe.
 */
public final class ThemeSlots {

  private static final int ACCENTS = 6;

  private final Map<Color, String> slots;

  private ThemeSlots(Map<Color, String> slots) {
    this.slots = Map.copyOf(slots);
  }

  /** Gives the slots of the theme that files of our own have for a palette. */
  public static ThemeSlots of(Palette palette) {
    Map<Color, String> slots = new LinkedHashMap<>();
    slots.putIfAbsent(palette.ink(), "tx1");
    slots.putIfAbsent(Blend.WHITE, "bg1");
    slots.putIfAbsent(palette.secondary(), "tx2");
    slots.putIfAbsent(palette.panel(), "bg2");
    slots.putIfAbsent(palette.primary(), "accent1");
    for (int i = 1; i < ACCENTS; i++) {
      slots.putIfAbsent(palette.series(i), "accent" + (i + 1));
    }
    slots.putIfAbsent(palette.accentText(), "folHlink");
    return new ThemeSlots(slots);
  }

  /** Gives the slots of a company's theme. */
  public static ThemeSlots of(ColorScheme scheme) {
    Map<Color, String> slots = new LinkedHashMap<>();
    for (ColorSlot slot : ColorSlot.values()) {
      slots.putIfAbsent(scheme.color(slot), name(slot));
    }
    return new ThemeSlots(slots);
  }

  private static String name(ColorSlot slot) {
    return switch (slot) {
      case TEXT_1 -> "tx1";
      case BACKGROUND_1 -> "bg1";
      case TEXT_2 -> "tx2";
      case BACKGROUND_2 -> "bg2";
      case LINK -> "hlink";
      case FOLLOWED_LINK -> "folHlink";
      default -> slot.id();
    };
  }

  /** Writes a colour. */
  public void color(ElementWriter out, Color color) {
    String slot = slots.get(color);
    if (slot == null) {
      out.val("a:srgbClr", color.rgb());
    } else {
      out.val("a:schemeClr", slot);
    }
  }
}
