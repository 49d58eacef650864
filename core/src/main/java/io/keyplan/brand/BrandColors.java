package io.keyplan.brand;

import java.util.List;
import java.util.Map;

/**
 * The colours that a brand file sets; what it does not set follows from the base's theme.
 *
 * @param roles colours by what they are for
 * @param ramp colours of a chart's series, in order; empty where they are not set
 */
public record BrandColors(Map<ColorRole, ColorChoice> roles, List<ColorChoice> ramp) {

  /** No colours. */
  public static final BrandColors NONE = new BrandColors(Map.of(), List.of());

  /** Copies the collections. */
  public BrandColors {
    roles = Map.copyOf(roles);
    ramp = List.copyOf(ramp);
  }
}
