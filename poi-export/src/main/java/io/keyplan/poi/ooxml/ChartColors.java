package io.keyplan.poi.ooxml;

import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;

/**
 * The colours of a chart, written as colours of the document's theme where it has them, so that a
 * change of the theme changes the chart.
 */
final class ChartColors {

  private static final int THEME_ACCENTS = 6;

  private final Palette palette;

  ChartColors(Palette palette) {
    this.palette = palette;
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
    out.close("a:fgClr").open("a:bgClr").val("a:schemeClr", "bg1").close("a:bgClr");
    out.close("a:pattFill");
  }

  void fillAccent(ElementWriter out) {
    fill(out, palette.accent());
  }

  void fillHairline(ElementWriter out) {
    fill(out, palette.hairline());
  }

  void fillText(ElementWriter out, Color color) {
    out.open("a:solidFill");
    if (color.equals(Blend.WHITE)) {
      out.val("a:schemeClr", "bg1");
    } else if (color.equals(palette.ink())) {
      out.val("a:schemeClr", "tx1");
    } else if (color.equals(palette.secondary())) {
      out.val("a:schemeClr", "tx2");
    } else {
      out.val("a:srgbClr", color.rgb());
    }
    out.close("a:solidFill");
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

  private static void fill(ElementWriter out, Color color) {
    out.open("a:solidFill").val("a:srgbClr", color.rgb()).close("a:solidFill");
  }

  /** The theme's first accent is the primary colour. */
  private void seriesColor(ElementWriter out, int index) {
    boolean inTheme =
        index < THEME_ACCENTS
            && index < palette.ramp().size()
            && (index > 0 || palette.series(0).equals(palette.primary()));
    if (inTheme) {
      out.val("a:schemeClr", "accent" + (index + 1));
    } else {
      out.val("a:srgbClr", series(index).rgb());
    }
  }
}
