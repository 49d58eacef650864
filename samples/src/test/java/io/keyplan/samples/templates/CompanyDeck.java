package io.keyplan.samples.templates;

import java.io.IOException;

/** The quarterly review of a fictitious supplier: figures, steps, people, risks. */
final class CompanyDeck {

  private static final String NAMES =
      " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
  private static final String TREE =
      "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
          + "<p:grpSpPr/>";
  private static final String DECK = "ppt/presentation.xml";
  private static final String MASTER = "ppt/slideMasters/slideMaster1.xml";
  private static final String LAYOUT = "ppt/slideLayouts/slideLayout1.xml";
  private static final String NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml";
  private static final String CHART = "ppt/charts/chart1.xml";

  private final CompanyPackage file = new CompanyPackage();
  private final StringBuilder list = new StringBuilder();
  private int slides;
  private int shapes;

  private CompanyDeck() {}

  /** Makes the deck. */
  static byte[] make() throws IOException {
    CompanyDeck deck = new CompanyDeck();
    deck.slide(
        deck.text("Title", 0.6, 2.2, 11.8, 1.2, 40, true, "Quarterly business review")
            + deck.text("account.name", 0.6, 3.4, 11.8, 0.8, 24, false, "Client")
            + deck.text("Day", 0.6, 4.2, 11.8, 0.5, 14, false, "{{info.date | long}}"),
        "");
    deck.slide(
        deck.title("Where we stand with {{account.name}}")
            + deck.text("Summary", 0.6, 1.5, 4.6, 4.6, 16, false, "{{situation.summary}}")
            + deck.chart(),
        "Tell what has changed since the last review, which was before {{info.date}}.");
    deck.slide(
        deck.title("What we agreed")
            + deck.table(
                "Actions",
                new String[] {"Step", "Who", "By", "State"},
                new String[] {
                  "{{actions[].step | open | by due | first 8}}",
                  "{{actions[].owner | else “–”}}",
                  "{{actions[].due | short | else “–”}}",
                  "{{actions[].status}}"
                }),
        "");
    deck.slide(
        deck.title("{{people[].name}}, {{people[].jobTitle}}")
            + deck.text("Role", 0.6, 1.5, 11.8, 0.5, 16, true, "{{people[].department}}")
            + deck.bullets("What matters", 2.1, "{{people[].priorities[]}}"),
        "{{each people[] | first 3}}");
    deck.slide(
        deck.title("What could go wrong")
            + deck.bullets("Risks", 1.5, "{{situation.risks[].description}}"),
        "{{if situation.risks}}");
    deck.slide(
        deck.title("Until the next review")
            + deck.bullets(
                "Milestones",
                1.5,
                "{{milestones[].date | open | by date}}: {{milestones[].title}}"),
        "");
    return deck.bytes();
  }

  private static String type(String kind) {
    return "presentationml." + kind + "+xml";
  }

  private void slide(String content, String notes) {
    slides++;
    String name = "ppt/slides/slide" + slides + ".xml";
    String xml =
        "<p:sld" + NAMES + "><p:cSld><p:spTree>" + TREE + content + "</p:spTree></p:cSld></p:sld>";
    file.add(DECK, "rId" + (slides + 10), "slide", name, type("slide"), xml);
    file.relate(name, "rId1", "slideLayout", LAYOUT);
    list.append("<p:sldId id=\"" + (255 + slides) + "\" r:id=\"rId" + (slides + 10) + "\"/>");
    if (content.contains("r:id=\"rId3\"")) {
      file.add(name, "rId3", "chart", CHART, "drawingml.chart+xml", chartPart());
    }
    if (!notes.isEmpty()) {
      String page = "ppt/notesSlides/notesSlide" + slides + ".xml";
      String body =
          "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Notes\"/><p:cNvSpPr/><p:nvPr><p:ph"
              + " type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p>"
              + run(notes, 12, false)
              + "</a:p></p:txBody></p:sp>";
      file.add(
          name,
          "rId2",
          "notesSlide",
          page,
          type("notesSlide"),
          "<p:notes"
              + NAMES
              + "><p:cSld><p:spTree>"
              + TREE
              + body
              + "</p:spTree></p:cSld></p:notes>");
      file.relate(page, "rId1", "notesMaster", NOTES_MASTER);
      file.relate(page, "rId2", "slide", name);
    }
  }

  private byte[] bytes() throws IOException {
    String map =
        "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\""
            + " accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\""
            + " accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";
    String master =
        "<p:sldMaster"
            + NAMES
            + "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>"
            + "<a:effectLst/></p:bgPr></p:bg><p:spTree>"
            + TREE
            + band()
            + "</p:spTree></p:cSld>"
            + map
            + "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>"
            + "</p:sldMaster>";
    String plain = "<p:cSld><p:spTree>" + TREE + "</p:spTree></p:cSld>";
    String theme = "theme+xml";
    return file.add("", "rId1", "officeDocument", DECK, type("presentation.main"), deck())
        .add(DECK, "rId1", "slideMaster", MASTER, type("slideMaster"), master)
        .add(
            MASTER,
            "rId1",
            "slideLayout",
            LAYOUT,
            type("slideLayout"),
            "<p:sldLayout"
                + NAMES
                + "><p:cSld name=\"Content\"><p:spTree>"
                + TREE
                + placeholder(2, "title", place(0.6, 0.5, 11.8, 0.8), "sz=\"2600\" b=\"1\"")
                + placeholder(3, "body\" idx=\"1", place(0.6, 1.5, 11.8, 5.2), "sz=\"1600\"")
                + "</p:spTree></p:cSld></p:sldLayout>")
        .relate(LAYOUT, "rId1", "slideMaster", MASTER)
        .add(MASTER, "rId2", "theme", "ppt/theme/theme1.xml", theme, theme())
        .relate(DECK, "rId3", "theme", "ppt/theme/theme1.xml")
        .add(
            DECK,
            "rId2",
            "notesMaster",
            NOTES_MASTER,
            type("notesMaster"),
            "<p:notesMaster" + NAMES + ">" + plain + map + "</p:notesMaster>")
        .add(NOTES_MASTER, "rId1", "theme", "ppt/theme/theme2.xml", theme, theme())
        .bytes();
  }

  private String deck() {
    return "<p:presentation"
        + NAMES
        + "><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>"
        + "<p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst>"
        + list
        + "</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\""
        + " cy=\"9144000\"/></p:presentation>";
  }

  private static String theme() {
    String[] colors = {
      "dk1:14213D",
      "lt1:FFFFFF",
      "dk2:1F5C4D",
      "lt2:E8F0ED",
      "accent1:1F5C4D",
      "accent2:7FB3A2",
      "accent3:D9A441",
      "accent4:5F6B66",
      "accent5:B42318",
      "accent6:2F6F9F",
      "hlink:1F5C4D",
      "folHlink:5F6B66"
    };
    StringBuilder scheme = new StringBuilder();
    for (String color : colors) {
      String[] parts = color.split(":");
      scheme.append(
          "<a:" + parts[0] + "><a:srgbClr val=\"" + parts[1] + "\"/></a:" + parts[0] + ">");
    }
    String font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " name=\"Meridian\"><a:themeElements><a:clrScheme name=\"Meridian\">"
        + scheme
        + "</a:clrScheme><a:fontScheme name=\"Meridian\"><a:majorFont>"
        + font
        + "</a:majorFont><a:minorFont>"
        + font
        + "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Meridian\"><a:fillStyleLst>"
        + fill.repeat(3)
        + "</a:fillStyleLst><a:lnStyleLst>"
        + ("<a:ln w=\"9525\">" + fill + "</a:ln>").repeat(3)
        + "</a:lnStyleLst><a:effectStyleLst>"
        + "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)
        + "</a:effectStyleLst><a:bgFillStyleLst>"
        + fill.repeat(3)
        + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
  }

  private static String band() {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Band\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
        + place(0, 7.2, 13.334, 0.3)
        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr"
        + " val=\"accent1\"/></a:solidFill></p:spPr><p:txBody><a:bodyPr anchor=\"ctr\"/><a:p>"
        + "<a:r><a:rPr lang=\"en-GB\" sz=\"900\"><a:solidFill><a:schemeClr val=\"bg1\"/>"
        + "</a:solidFill></a:rPr><a:t>Meridian Flow · {{account.name}} · confidential</a:t></a:r>"
        + "</a:p></p:txBody></p:sp>";
  }

  private static String placeholder(int id, String type, String place, String look) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\""
        + id
        + "\" name=\"Placeholder "
        + id
        + "\"/><p:cNvSpPr/><p:nvPr><p:ph type=\""
        + type
        + "\"/></p:nvPr></p:nvSpPr><p:spPr>"
        + place
        + "</p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr"
        + " marL=\"0\" indent=\"0\"><a:buNone/><a:defRPr "
        + look
        + "/></a:lvl1pPr></a:lstStyle><a:p/></p:txBody></p:sp>";
  }

  private static String place(double x, double y, double width, double height) {
    return "<a:xfrm><a:off x=\""
        + Math.round(x * 914400)
        + "\" y=\""
        + Math.round(y * 914400)
        + "\"/><a:ext cx=\""
        + Math.round(width * 914400)
        + "\" cy=\""
        + Math.round(height * 914400)
        + "\"/></a:xfrm>";
  }

  private static String run(String text, int size, boolean strong) {
    return "<a:r><a:rPr lang=\"en-GB\" sz=\""
        + size * 100
        + "\""
        + (strong ? " b=\"1\"" : "")
        + "/><a:t>"
        + text
        + "</a:t></a:r>";
  }

  private String title(String text) {
    return text("Title", 0.6, 0.5, 11.8, 0.8, 26, true, text);
  }

  private String text(
      String name,
      double x,
      double y,
      double width,
      double height,
      int size,
      boolean strong,
      String text) {
    return shape(name, place(x, y, width, height), "<a:p>" + run(text, size, strong) + "</a:p>");
  }

  private String bullets(String name, double y, String text) {
    return shape(
        name,
        place(0.6, y, 11.8, 4.6),
        "<a:p><a:pPr marL=\"285750\" indent=\"-285750\"><a:spcBef><a:spcPts val=\"600\"/></a:spcBef>"
            + "<a:buChar char=\"•\"/></a:pPr>"
            + run(text, 16, false)
            + "</a:p>");
  }

  private String shape(String name, String place, String paragraphs) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\""
        + (++shapes + 10)
        + "\" name=\""
        + name
        + "\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>"
        + place
        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr"
        + " wrap=\"square\"><a:normAutofit/></a:bodyPr>"
        + paragraphs
        + "</p:txBody></p:sp>";
  }

  private String frame(String name, String words, String place, String data) {
    return "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\""
        + (++shapes + 10)
        + "\" name=\""
        + name
        + "\""
        + (words.isEmpty() ? "" : " descr=\"" + words + "\"")
        + "/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>"
        + place.replace("a:xfrm", "p:xfrm")
        + "<a:graphic>"
        + data
        + "</a:graphic></p:graphicFrame>";
  }

  private String table(String name, String[]... rows) {
    double[] widths = {6.2, 2.4, 1.6, 1.9};
    StringBuilder xml =
        new StringBuilder("<a:tbl><a:tblPr firstRow=\"1\" bandRow=\"1\"/><a:tblGrid>");
    for (double width : widths) {
      xml.append("<a:gridCol w=\"" + Math.round(width * 914400) + "\"/>");
    }
    xml.append("</a:tblGrid>");
    for (int i = 0; i < rows.length; i++) {
      xml.append("<a:tr h=\"420000\">");
      for (String cell : rows[i]) {
        xml.append("<a:tc><a:txBody><a:bodyPr/><a:p><a:r><a:rPr lang=\"en-GB\" sz=\"1300\"");
        xml.append(
            i == 0
                ? " b=\"1\"><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill></a:rPr>"
                : "/>");
        xml.append("<a:t>" + cell + "</a:t></a:r></a:p></a:txBody><a:tcPr anchor=\"ctr\">");
        xml.append("<a:solidFill><a:schemeClr val=\"" + (i == 0 ? "accent1" : "bg2"));
        xml.append("\"/></a:solidFill></a:tcPr></a:tc>");
      }
      xml.append("</a:tr>");
    }
    return frame(
        name,
        "",
        place(0.6, 1.5, 12.1, 0.92),
        "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\">"
            + xml
            + "</a:tbl></a:graphicData>");
  }

  private String chart() {
    return frame(
        "Revenue",
        "{{chart revenue.streams}}",
        place(5.5, 1.4, 7.2, 5.2),
        "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart"
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"rId3\"/>"
            + "</a:graphicData>");
  }

  private String chartPart() {
    StringBuilder series = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      series.append(
          "<c:ser><c:idx val=\"" + i + "\"/><c:order val=\"" + i + "\"/><c:tx><c:v>Stream ");
      series.append(i + 1);
      series.append("</c:v></c:tx><c:spPr><a:solidFill><a:schemeClr val=\"accent" + (i + 1));
      series.append("\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/><c:cat><c:strLit>");
      series.append(
          "<c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>Year</c:v></c:pt></c:strLit></c:cat>");
      series.append("<c:val><c:numLit><c:formatCode>#,##0</c:formatCode><c:ptCount val=\"1\"/>");
      series.append("<c:pt idx=\"0\"><c:v>1</c:v></c:pt></c:numLit></c:val></c:ser>");
    }
    String axis =
        "<c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"";
    return "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
        + NAMES.replaceFirst(" xmlns:p=\"[^\"]*\"", "")
        + "><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/><c:barChart><c:barDir"
        + " val=\"col\"/><c:grouping val=\"stacked\"/><c:varyColors val=\"0\"/>"
        + series
        + "<c:gapWidth val=\"60\"/><c:overlap val=\"100\"/><c:axId val=\"111\"/><c:axId val=\"112\"/>"
        + "</c:barChart><c:catAx><c:axId val=\"111\"/>"
        + axis
        + "b\"/><c:crossAx val=\"112\"/></c:catAx><c:valAx><c:axId val=\"112\"/>"
        + axis
        + "l\"/><c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/><c:crossAx val=\"111\"/></c:valAx>"
        + "</c:plotArea><c:legend><c:legendPos val=\"b\"/></c:legend><c:plotVisOnly val=\"1\"/>"
        + "</c:chart></c:chartSpace>";
  }
}
