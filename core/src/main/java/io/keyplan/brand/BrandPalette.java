package io.keyplan.brand;

import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Palette.ToneColors;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the colours of documents of what a brand file sets and of a base's theme: everything can be
 * read on the theme's background, whatever companies put into its slots.
 */
final class BrandPalette {

  /** WCAG 2.2, success criterion 1.4.3, level AA, for text of any size. */
  private static final double READABLE = 4.5;

  /** More colour than that draws the eye, which secondary text and panels must not. */
  private static final double VIVID = 0.45;

  /** A panel stands out from its background, but not as much as what stands on it. */
  private static final double LOUD = 1.4;

  /** What differs less from the background cannot be seen in a chart. */
  private static final double INVISIBLE = 1.2;

  private static final double QUIET = 0.35;
  private static final double LINE = 0.16;
  private static final double TINT = 0.05;

  private final BrandColors colors;
  private final @Nullable ColorScheme scheme;
  private final Palette usual;
  private final List<String> notes = new ArrayList<>();

  private BrandPalette(BrandColors colors, @Nullable ColorScheme scheme, Palette usual) {
    this.colors = colors;
    this.scheme = scheme;
    this.usual = usual;
  }

  /**
   * Makes a palette.
   *
   * @param scheme colours of the base's theme; null where there is none
   * @param usual what holds where neither says anything
   */
  static Palette of(BrandColors colors, @Nullable ColorScheme scheme, Palette usual) {
    return new BrandPalette(colors, scheme, usual).palette();
  }

  /** Tells which colours of a theme are not used as they are, and which that are cannot be read. */
  static List<BrandNote> notes(BrandColors colors, ColorScheme scheme, Palette usual, String file) {
    BrandPalette maker = new BrandPalette(colors, scheme, usual);
    maker.palette();
    return maker.notes.stream().map(note -> BrandNote.info(file + ": " + note)).toList();
  }

  private Palette palette() {
    Color background = scheme == null ? usual.background() : slot(ColorSlot.BACKGROUND_1);
    Color ink = role(ColorRole.INK, () -> scheme == null ? usual.ink() : text(background));
    Color primary =
        role(
            ColorRole.PRIMARY,
            () ->
                scheme == null
                    ? usual.primary()
                    : Blend.readableOn(background, slot(ColorSlot.ACCENT_1), ink));
    Color accent =
        role(ColorRole.ACCENT, () -> scheme == null ? usual.accent() : slot(ColorSlot.ACCENT_2));
    return new Palette(
        ink,
        role(ColorRole.SECONDARY, () -> secondary(background, ink)),
        role(
            ColorRole.HAIRLINE,
            () -> scheme == null ? usual.hairline() : Blend.mix(background, ink, LINE)),
        role(ColorRole.PANEL, () -> panel(background, ink)),
        background,
        primary,
        accent,
        role(
            ColorRole.ACCENT_TEXT,
            () ->
                scheme == null && !colors.roles().containsKey(ColorRole.ACCENT)
                    ? usual.accentText()
                    : Blend.readableOn(background, accent, ink)),
        ramp(background),
        tones(background));
  }

  private Color slot(ColorSlot slot) {
    return Objects.requireNonNull(scheme).color(slot);
  }

  private Color role(ColorRole role, Supplier<Color> otherwise) {
    return Optional.ofNullable(colors.roles().get(role))
        .flatMap(choice -> choice.in(scheme))
        .orElseGet(otherwise);
  }

  private Color text(Color background) {
    Color text = slot(ColorSlot.TEXT_1);
    if (text.contrast(background) >= READABLE) {
      return text;
    }
    notes.add(
        "text 1 (" + text.rgb() + ") cannot be read on " + background.rgb() + "; another is used");
    return Blend.textOn(background, text);
  }

  private Color secondary(Color background, Color ink) {
    if (scheme == null) {
      return usual.secondary();
    }
    Color text = slot(ColorSlot.TEXT_2);
    boolean vivid = chroma(text) > VIVID;
    if (!vivid && text.contrast(background) >= READABLE) {
      return text;
    }
    notes.add(
        "text 2 ("
            + text.rgb()
            + (vivid ? ") is too vivid for secondary text" : ") cannot be read as secondary text")
            + "; text 1 is used, lighter");
    return Blend.readableOn(background, Blend.mix(ink, background, QUIET), ink);
  }

  private Color panel(Color background, Color ink) {
    if (scheme == null) {
      return usual.panel();
    }
    Color panel = slot(ColorSlot.BACKGROUND_2);
    boolean fits =
        chroma(panel) <= VIVID
            && panel.contrast(background) <= LOUD
            && !panel.equals(background)
            && ink.contrast(panel) >= READABLE;
    if (!fits && !panel.equals(background)) {
      notes.add(
          "background 2 ("
              + panel.rgb()
              + ") is too strong for panels; background 1 is used, a little darker");
    }
    return fits ? panel : Blend.mix(background, ink, TINT);
  }

  private List<Color> ramp(Color background) {
    List<Color> ramp =
        colors.ramp().stream().flatMap(choice -> choice.in(scheme).stream()).distinct().toList();
    if (!ramp.isEmpty()) {
      return ramp;
    }
    if (scheme == null) {
      return usual.ramp();
    }
    List<Color> accents =
        ColorSlot.accents().stream()
            .map(this::slot)
            .filter(accent -> accent.contrast(background) >= INVISIBLE)
            .distinct()
            .toList();
    return accents.isEmpty() ? usual.ramp() : accents;
  }

  /** On a dark background the tint is the text, and the text the tint. */
  private Map<Tone, ToneColors> tones(Color background) {
    boolean dark = background.contrast(Blend.WHITE) > background.contrast(new Color("000000"));
    Map<Tone, ToneColors> tones = new EnumMap<>(Tone.class);
    for (Tone tone : Tone.values()) {
      ToneColors pair = usual.tone(tone);
      tones.put(tone, dark ? new ToneColors(pair.tint(), pair.text()) : pair);
    }
    return tones;
  }

  /** Gives how much colour a colour has, from 0 for grey to 1. */
  private static double chroma(Color color) {
    int value = Integer.parseInt(color.rgb(), 16);
    int red = value >> 16;
    int green = value >> 8 & 0xFF;
    int blue = value & 0xFF;
    int most = Math.max(red, Math.max(green, blue));
    int least = Math.min(red, Math.min(green, blue));
    return (most - least) / 255.0;
  }
}
