package io.keyplan.poi.ooxml;

import io.keyplan.drawing.Shade;
import io.keyplan.figure.ChartSeries;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;

/**
 * The colours of a chart, written as colours of the document's theme where it has them, so that a
 * change of the theme changes the chart.
 */
final class ChartColors {

  private final Palette palette;
  private final ThemeSlots slots;

  ChartColors(Palette palette, ThemeSlots slots) {
    this.palette = palette;
    this.slots = slots;
  }

  /** Gives the colour of a series; after the ramp come lighter colours. */
  Color series(int index) {
    return Shade.RAMP.in(palette, index);
  }

  /** Gives the colour of a series in its shade. */
  Color of(ChartSeries one) {
    return one.shade().in(palette, one.color());
  }

  /** Gives the colour of text on another. */
  Color textOn(Color ground) {
    return Blend.textOn(ground, palette.ink());
  }

  /** Fills with a pattern of a colour on the ground. */
  void hatch(ElementWriter out, Color color) {
    out.open("a:pattFill", "prst", "wdUpDiag").open("a:fgClr");
    slots.color(out, color);
    out.close("a:fgClr").open("a:bgClr");
    slots.color(out, palette.background());
    out.close("a:bgClr");
    out.close("a:pattFill");
  }

  void fillAccent(ElementWriter out) {
    fill(out, palette.accent());
  }

  void fillHairline(ElementWriter out) {
    fill(out, palette.hairline());
  }

  /** Gives the colour of what charts stand on. */
  Color ground() {
    return palette.background();
  }

  Color ink() {
    return palette.ink();
  }

  Color accent() {
    return palette.accent();
  }

  Color accentText() {
    return palette.accentText();
  }

  Color secondary() {
    return palette.secondary();
  }

  void fill(ElementWriter out, Color color) {
    out.open("a:solidFill");
    slots.color(out, color);
    out.close("a:solidFill");
  }
}
