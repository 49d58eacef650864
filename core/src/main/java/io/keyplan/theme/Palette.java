package io.keyplan.theme;

import io.keyplan.value.Tone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of a theme.
 *
 * @param ink text
 * @param secondary text of less weight
 * @param hairline thin lines
 * @param panel background of panels
 * @param background what pages and slides are made on
 * @param primary headings and table headers
 * @param accent marks that catch the eye
 * @param accentText the accent as text on white, dark enough to be read
 * @param ramp colours of a chart's series, in order; at least one
 * @param tones text and tint of every tone
 */
public record Palette(
    Color ink,
    Color secondary,
    Color hairline,
    Color panel,
    Color background,
    Color primary,
    Color accent,
    Color accentText,
    List<Color> ramp,
    Map<Tone, ToneColors> tones) {

  /**
   * Colours of a tone.
   *
   * @param text text
   * @param tint background of the text
   */
  public record ToneColors(Color text, Color tint) {}

  /** Copies the collections and checks that they are complete. */
  public Palette {
    ramp = List.copyOf(ramp);
    tones = Map.copyOf(new EnumMap<>(tones));
    if (ramp.isEmpty()) {
      throw new IllegalArgumentException("a ramp has at least one colour");
    }
    for (Tone tone : Tone.values()) {
      if (!tones.containsKey(tone)) {
        throw new IllegalArgumentException("the palette lacks the tone " + tone);
      }
    }
  }

  /** Gives the colours of a tone. */
  public ToneColors tone(Tone tone) {
    return tones.get(tone);
  }

  /** Gives the primary colour or, from 1 on, one that is lighter by as many steps. */
  public Color quiet(int index) {
    return index == 0
        ? primary
        : Blend.mix(primary, Blend.WHITE, Math.min(0.85, 0.3 + 0.2 * index));
  }

  /** Gives the colour of a series; after the last one the ramp begins again. */
  public Color series(int index) {
    return ramp.get(Math.floorMod(index, ramp.size()));
  }
}
