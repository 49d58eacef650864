package io.keyplan.samples.peers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures as a table and as a plot. */
final class Report {

  private static final Map<String, String> FORMATS =
      Map.of("docx", "Word", "xlsx", "Excel", "pptx", "PowerPoint", "pdf", "PDF");
  private static final List<String> ORDER = List.of("docx", "xlsx", "pptx", "pdf");
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("keyplan", "Keyplan"),
          Map.entry("docx-docx4j", "docx4j"),
          Map.entry("docx-poi", "Apache POI XWPF"),
          Map.entry("docx-docx", "docx (Node.js)"),
          Map.entry("xlsx-fastexcel", "FastExcel"),
          Map.entry("xlsx-xssf", "Apache POI XSSF"),
          Map.entry("xlsx-sxssf", "Apache POI SXSSF"),
          Map.entry("xlsx-exceljs", "ExcelJS (Node.js)"),
          Map.entry("pptx-poi", "Apache POI XSLF"),
          Map.entry("pptx-pptxgenjs", "PptxGenJS (Node.js)"),
          Map.entry("pdf-openpdf", "OpenPDF"),
          Map.entry("pdf-openhtmltopdf", "OpenHTMLtoPDF"),
          Map.entry("pdf-pdfbox", "PDFBox, by hand"));

  private static final int BAR = 18;
  private static final int LABEL = 170;
  private static final int WIDTH = 720;
  private static final int SCALE = WIDTH - LABEL - 90;

  private Report() {}

  static String table(Map<String, Double> millis) {
    StringBuilder table = new StringBuilder("| format | library | time a file |\n|---|---|---|\n");
    for (String format : ORDER) {
      for (Map.Entry<String, Double> entry : of(format, millis)) {
        table.append("| ").append(FORMATS.get(format)).append(" | ");
        table.append(name(entry.getKey())).append(" | ").append(time(entry.getValue()));
        table.append(" |\n");
      }
    }
    return table.toString();
  }

  /** Draws bars, the fastest of a format first; each format has its own scale. */
  static String plot(Map<String, Double> millis) {
    StringBuilder svg = new StringBuilder();
    int y = 10;
    for (String format : ORDER) {
      List<Map.Entry<String, Double>> entries = of(format, millis);
      double longest = entries.get(entries.size() - 1).getValue();
      text(svg, 10, y + 14, "font-weight=\"bold\"", FORMATS.get(format));
      y += 24;
      for (Map.Entry<String, Double> entry : entries) {
        long length = Math.max(1, Math.round(entry.getValue() / longest * SCALE));
        String fill = entry.getKey().endsWith(Peers.KEYPLAN) ? "#1F3864" : "#A6B1C4";
        text(svg, 10, y + 13, "", name(entry.getKey()));
        svg.append("<rect x=\"").append(LABEL).append("\" y=\"").append(y).append("\" width=\"");
        svg.append(length).append("\" height=\"").append(BAR - 4).append("\" fill=\"");
        svg.append(fill).append("\"/>\n");
        text(svg, LABEL + length + 6, y + 13, "", time(entry.getValue()));
        y += BAR;
      }
      y += 10;
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + WIDTH
        + "\" height=\""
        + y
        + "\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#222222\">\n"
        + "<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n"
        + svg
        + "</svg>\n";
  }

  private static void text(StringBuilder svg, long x, int y, String attribute, String text) {
    svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" ");
    svg.append(attribute).append(">").append(text).append("</text>\n");
  }

  private static List<Map.Entry<String, Double>> of(String format, Map<String, Double> millis) {
    return millis.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(format + "-"))
        .sorted(Comparator.comparingDouble(Map.Entry::getValue))
        .toList();
  }

  private static String name(String id) {
    return id.endsWith(Peers.KEYPLAN) ? NAMES.get(Peers.KEYPLAN) : NAMES.get(id);
  }

  private static String time(double millis) {
    return String.format(Locale.ENGLISH, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
  }
}
