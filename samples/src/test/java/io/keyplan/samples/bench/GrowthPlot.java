package io.keyplan.samples.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws how times grow, on logarithmic scales, where a straight line at 45° is proportional. */
final class GrowthPlot {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 460;
  private static final int LEFT = 60;
  private static final int RIGHT = 130;
  private static final int TOP = 20;
  private static final int BOTTOM = 40;
  private static final double LEAST = 0.1;
  private static final double MOST = 10_000;
  private static final Map<String, String> COLORS =
      Map.of("docx", "#2B579A", "xlsx", "#217346", "pptx", "#B7472A", "pdf", "#6B6B6B");
  private static final Map<String, String> NAMES =
      Map.of("docx", "Word", "xlsx", "Excel", "pptx", "PowerPoint", "pdf", "PDF");

  private GrowthPlot() {}

  static String draw(Map<String, Map<Integer, Double>> lines) {
    List<Integer> sizes = List.copyOf(lines.values().iterator().next().keySet());
    int largest = sizes.get(sizes.size() - 1);
    StringBuilder svg = new StringBuilder();
    for (int size : sizes) {
      double x = x(size, largest);
      line(svg, x, TOP, x, HEIGHT - BOTTOM, "#E4E4E4", "");
      text(svg, x, HEIGHT - BOTTOM + 18, "middle", size + "×");
    }
    for (double time = LEAST; time <= MOST; time *= 10) {
      line(svg, LEFT, y(time), WIDTH - RIGHT, y(time), "#E4E4E4", "");
      text(
          svg,
          LEFT - 8,
          y(time) + 4,
          "end",
          time < 1000 ? number(time) + " ms" : number(time / 1000) + " s");
    }
    line(svg, LEFT, y(1), x(largest, largest), y(largest), "#222222", " stroke-dasharray=\"4 4\"");
    text(svg, WIDTH - RIGHT + 8, y(largest) + 4, "start", "proportional");
    lines.forEach(
        (document, millis) -> {
          String color = COLORS.get(document.substring(document.lastIndexOf('.') + 1));
          svg.append("<polyline fill=\"none\" stroke=\"").append(color);
          svg.append("\" stroke-width=\"1.2\" points=\"");
          millis.forEach(
              (size, time) ->
                  svg.append(number(x(size, largest)))
                      .append(',')
                      .append(number(y(time)))
                      .append(' '));
          svg.append("\"><title>").append(document).append("</title></polyline>\n");
        });
    int row = 0;
    for (String format : List.of("docx", "xlsx", "pptx", "pdf")) {
      double y = TOP + 20 + 20 * row++;
      line(svg, LEFT + 14, y, LEFT + 40, y, COLORS.get(format), " stroke-width=\"2\"");
      text(svg, LEFT + 46, y + 4, "start", NAMES.get(format));
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + WIDTH
        + "\" height=\""
        + HEIGHT
        + "\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#222222\">\n"
        + "<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n"
        + svg
        + "</svg>\n";
  }

  private static double x(int size, int largest) {
    return LEFT + (WIDTH - LEFT - RIGHT) * Math.log(size) / Math.log(largest);
  }

  private static double y(double millis) {
    double share = Math.log(Math.max(millis, LEAST) / LEAST) / Math.log(MOST / LEAST);
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
  }

  private static void line(
      StringBuilder svg, double x, double y, double toX, double toY, String color, String more) {
    svg.append("<line x1=\"").append(number(x)).append("\" y1=\"").append(number(y));
    svg.append("\" x2=\"").append(number(toX)).append("\" y2=\"").append(number(toY));
    svg.append("\" stroke=\"").append(color).append('"').append(more).append("/>\n");
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
    svg.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
    svg.append("\" text-anchor=\"").append(anchor).append("\">").append(text).append("</text>\n");
  }
}
