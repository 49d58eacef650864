package io.keyplan.brand;

import io.keyplan.theme.Color;
import java.util.EnumMap;
import java.util.Map;

/**
 * The colours of an Office theme by slot, after the master's colour map: text 1 is what can be read
 * on background 1, also on dark slides. Immutable and thread-safe.
 *
 * @param colors a colour for every slot
 */
public record ColorScheme(Map<ColorSlot, Color> colors) {

  /** Copies the colours and checks that they are complete. */
  public ColorScheme {
    colors = Map.copyOf(new EnumMap<>(colors));
    for (ColorSlot slot : ColorSlot.values()) {
      if (!colors.containsKey(slot)) {
        throw new IllegalArgumentException("the scheme lacks " + slot.id());
      }
    }
  }

  /** Gives the colour of a slot. */
  public Color color(ColorSlot slot) {
    return colors.get(slot);
  }

  /** Gives the colours with another background 1. */
  public ColorScheme on(Color background) {
    Map<ColorSlot, Color> others = new EnumMap<>(colors);
    others.put(ColorSlot.BACKGROUND_1, background);
    return new ColorScheme(others);
  }
}
