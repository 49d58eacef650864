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

  /** Lists the libraries of each format, the fastest first, with Keyplan's share of its time. */
  static String table(Map<String, Timing> millis) {
    StringBuilder table =
        new StringBuilder("| format | library | time a file | turns | Keyplan's |\n");
    table.append("|---|---|---|---|---|\n");
    for (String format : ORDER) {
      double ours = millis.get(format + "-" + Peers.KEYPLAN).average();
      for (Map.Entry<String, Timing> entry : of(format, millis)) {
        Timing timing = entry.getValue();
        boolean peer = !entry.getKey().endsWith(Peers.KEYPLAN);
        table.append(
            String.format(
                Locale.ENGLISH,
                "| %s | %s | %s | %s to %s | %s |\n",
                FORMATS.get(format),
                name(entry.getKey()),
                time(timing.average()),
                time(timing.least()),
                time(timing.most()),
                peer ? String.format(Locale.ENGLISH, "%.2f ×", ours / timing.average()) : ""));
      }
    }
    return table.toString();
  }

  /** Draws bars, the fastest of a format first; each format has its own scale. */
  static String plot(Map<String, Timing> millis) {
    StringBuilder svg = new StringBuilder();
    int y = 10;
    for (String format : ORDER) {
      List<Map.Entry<String, Timing>> entries = of(format, millis);
      double longest = entries.get(entries.size() - 1).getValue().average();
      text(svg, 10, y + 14, "font-weight=\"bold\"", FORMATS.get(format));
      y += 24;
      for (Map.Entry<String, Timing> entry : entries) {
        long length = Math.max(1, Math.round(entry.getValue().average() / longest * SCALE));
        String fill = entry.getKey().endsWith(Peers.KEYPLAN) ? "#1F3864" : "#A6B1C4";
        text(svg, 10, y + 13, "", name(entry.getKey()));
        svg.append("<rect x=\"").append(LABEL).append("\" y=\"").append(y).append("\" width=\"");
        svg.append(length).append("\" height=\"").append(BAR - 4).append("\" fill=\"");
        svg.append(fill).append("\"/>\n");
        text(svg, LABEL + length + 6, y + 13, "", time(entry.getValue().average()));
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

  private static List<Map.Entry<String, Timing>> of(String format, Map<String, Timing> millis) {
    return millis.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(format + "-"))
        .sorted(Comparator.comparingDouble(entry -> entry.getValue().average()))
        .toList();
  }

  private static String name(String id) {
    return id.endsWith(Peers.KEYPLAN) ? NAMES.get(Peers.KEYPLAN) : NAMES.get(id);
  }

  private static String time(double millis) {
    return String.format(Locale.ENGLISH, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
  }
}
