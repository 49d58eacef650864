package io.keyplan.poi.ooxml;

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
    int round = index / palette.ramp().size();
    Color base = palette.series(index);
    return round == 0 ? base : Blend.mix(base, Blend.WHITE, Math.min(0.6, 0.35 * round));
  }

  /** Gives the colour of text on a series. */
  Color textOn(int index) {
    return Blend.textOn(series(index), palette.ink());
  }

  void fillSeries(ElementWriter out, int index) {
    out.open("a:solidFill");
    seriesColor(out, index);
    out.close("a:solidFill");
  }

  /** Fills with a pattern of the series' colour on white. */
  void hatch(ElementWriter out, int index) {
    out.open("a:pattFill", "prst", "wdUpDiag").open("a:fgClr");
    seriesColor(out, index);
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

  void fillText(ElementWriter out, Color color) {
    fill(out, color);
  }

  Color ink() {
    return palette.ink();
  }

  Color accentText() {
    return palette.accentText();
  }

  Color secondary() {
    return palette.secondary();
  }

  private void fill(ElementWriter out, Color color) {
    out.open("a:solidFill");
    slots.color(out, color);
    out.close("a:solidFill");
  }

  private void seriesColor(ElementWriter out, int index) {
    slots.color(out, series(index));
  }
}
