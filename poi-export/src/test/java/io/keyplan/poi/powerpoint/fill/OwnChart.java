package io.keyplan.poi.powerpoint.fill;

/** Makes charts as a company would have them. */
final class OwnChart {

  static final String TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

  private OwnChart() {}

  /** Makes a chart of columns with one series in a look of its own. */
  static String columns(String workbook) {
    return "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + "<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/><c:barChart>"
        + "<c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:ser><c:idx val=\"0\"/>"
        + "<c:order val=\"0\"/><c:tx><c:strRef><c:f>Data!$B$1</c:f><c:strCache>"
        + "<c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>Sample</c:v></c:pt></c:strCache></c:strRef>"
        + "</c:tx><c:spPr><a:solidFill><a:srgbClr val=\"AA5500\"/></a:solidFill></c:spPr>"
        + "<c:dPt><c:idx val=\"7\"/></c:dPt><c:cat><c:strRef><c:f>Data!$A$2</c:f><c:strCache>"
        + "<c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>Old</c:v></c:pt></c:strCache></c:strRef>"
        + "</c:cat><c:val><c:numRef><c:f>Data!$B$2</c:f><c:numCache>"
        + "<c:formatCode>#,##0</c:formatCode><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>1</c:v>"
        + "</c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val=\"1\"/><c:axId val=\"2\"/>"
        + "</c:barChart><c:catAx><c:axId val=\"1\"/><c:scaling/><c:delete val=\"0\"/>"
        + "<c:axPos val=\"b\"/><c:crossAx val=\"2\"/></c:catAx><c:valAx><c:axId val=\"2\"/>"
        + "<c:scaling/><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:crossAx val=\"1\"/></c:valAx>"
        + "</c:plotArea><c:plotVisOnly val=\"1\"/></c:chart><c:externalData r:id=\""
        + workbook
        + "\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>";
  }

  /** Adds a chart to a slide and gives the frame that shows it. */
  static String frame(OwnDeck deck, String slide, String alt) {
    String chart = "ppt/charts/chart1.xml";
    String workbook = "ppt/embeddings/data1.xlsx";
    String relation = deck.relate(chart, "package", workbook);
    deck.part(chart, TYPE, columns(relation));
    deck.part(
        workbook,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        new byte[] {'P', 'K'});
    return deck.frame(
        "Chart",
        alt,
        "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
            + "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\""
            + deck.relate(slide, "chart", chart)
            + "\"/></a:graphicData>");
  }
}
