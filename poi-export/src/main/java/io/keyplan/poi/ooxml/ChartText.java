package io.keyplan.poi.ooxml;

import io.keyplan.theme.Color;

/**
 * The text of a chart.
 *
 * @param size size in points
 * @param language language tag with a country
 * @param colors the chart's colours
 */
record ChartText(double size, String language, ChartColors colors) {

  void properties(ElementWriter out, Color color, boolean bold) {
    out.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
    out.open("a:defRPr", "sz", Math.round(size * 100), "b", bold ? 1 : 0);
    colors.fill(out, color);
    out.empty("a:latin", "typeface", "+mn-lt").close("a:defRPr").close("a:pPr");
    out.empty("a:endParaRPr", "lang", language).close("a:p").close("c:txPr");
  }
}
