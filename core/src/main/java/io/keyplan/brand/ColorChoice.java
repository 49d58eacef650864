package io.keyplan.brand;

import io.keyplan.theme.Color;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A colour as a brand file names it: a slot of the base's theme, or a colour itself.
 *
 * @param slot the slot; null for a colour
 * @param color the colour; null for a slot
 */
public record ColorChoice(@Nullable ColorSlot slot, @Nullable Color color) {

  /** Checks that it is one of both. */
  public ColorChoice {
    if ((slot == null) == (color == null)) {
      throw new IllegalArgumentException("a choice is either a slot or a colour");
    }
  }

  /**
   * Gives the colour.
   *
   * @param scheme colours of the base's theme; null where there is none
   * @return empty for a slot without a theme
   */
  public Optional<Color> in(@Nullable ColorScheme scheme) {
    if (slot == null) {
      return Optional.ofNullable(color);
    }
    return Optional.ofNullable(scheme).map(colors -> colors.color(slot));
  }
}
