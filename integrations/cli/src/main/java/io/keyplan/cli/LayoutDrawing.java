package io.keyplan.cli;

import io.keyplan.brand.LayoutSketch;
import io.keyplan.brand.LayoutSketch.Kind;
import io.keyplan.brand.LayoutSketch.Place;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import java.util.Locale;

/** Draws a layout as SVG: what is drawn on it, its placeholders, and the room for content. */
final class LayoutDrawing {

  private static final Color BLACK = new Color("000000");
  private static final double CAPTION = 28;

  private LayoutDrawing() {}

  static String svg(LayoutSketch sketch) {
    Color ink = Blend.textOn(sketch.ground(), BLACK);
    StringBuilder svg = new StringBuilder();
    add(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.1f %.1f\""
            + " font-family=\"Arial, sans-serif\" font-size=\"12\">\n",
        sketch.width(),
        sketch.height() + CAPTION);
    add(
        svg,
        "<rect width=\"%.1f\" height=\"%.1f\" fill=\"#%s\" stroke=\"#808080\"/>\n",
        sketch.width(),
        sketch.height(),
        sketch.ground().rgb());
    sketch.places().forEach(place -> place(svg, place, ink));
    add(
        svg,
        "<text x=\"4\" y=\"%.1f\">%s</text>\n</svg>\n",
        sketch.height() + CAPTION - 9,
        escaped(sketch.role().key() + ": " + sketch.name()));
    return svg.toString();
  }

  private static void place(StringBuilder svg, Place place, Color ink) {
    String look =
        switch (place.kind()) {
          case DRAWN -> "fill=\"#808080\" fill-opacity=\"0.3\"";
          case PLACEHOLDER -> "fill=\"none\" stroke=\"#" + ink.rgb() + "\"";
          case AREA ->
              "fill=\"#2E9E5B\" fill-opacity=\"0.2\" stroke=\"#2E9E5B\" stroke-dasharray=\"6 4\"";
        };
    add(
        svg,
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" " + look + "/>\n",
        place.x(),
        place.y(),
        place.width(),
        place.height());
    if (!place.label().isEmpty()) {
      double y = place.kind() == Kind.AREA ? place.y() + place.height() - 6 : place.y() + 14;
      add(
          svg,
          "<text x=\"%.1f\" y=\"%.1f\" fill=\"#%s\">%s</text>\n",
          place.x() + 4,
          y,
          ink.rgb(),
          escaped(place.label()));
    }
  }

  private static void add(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }

  private static String escaped(String text) {
    return text.replaceAll("\\p{Cntrl}", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
