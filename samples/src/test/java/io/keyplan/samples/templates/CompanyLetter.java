package io.keyplan.samples.templates;

import java.io.IOException;

/** The letter of a fictitious supplier: letterhead, address, agreed actions, what is overdue. */
final class CompanyLetter {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String GREEN = "1F5C4D";
  private static final String GREY = "5F6B66";
  private static final String PALE = "E8F0ED";

  private CompanyLetter() {}

  /** Makes the letter. */
  static byte[] make() throws IOException {
    String text = "word/document.xml";
    return new CompanyPackage()
        .add("", "rId1", "officeDocument", text, type("document.main"), part("document", body()))
        .add(text, "rId1", "styles", "word/styles.xml", type("styles"), part("styles", styles()))
        .add(text, "rId2", "numbering", "word/numbering.xml", type("numbering"), numbering())
        .add(text, "rId3", "header", "word/header1.xml", type("header"), part("hdr", header()))
        .add(text, "rId4", "footer", "word/footer1.xml", type("footer"), part("ftr", footer()))
        .add(text, "rId5", "footer", "word/footer2.xml", type("footer"), part("ftr", pageNumber()))
        .add(text, "rId6", "header", "word/header2.xml", type("header"), part("hdr", subject()))
        .bytes();
  }

  private static String type(String kind) {
    return "wordprocessingml." + kind + "+xml";
  }

  private static String part(String element, String content) {
    return "<w:"
        + element
        + " xmlns:w=\""
        + W
        + "\" xmlns:r=\""
        + R
        + "\">"
        + content
        + "</w:"
        + element
        + ">";
  }

  private static String body() {
    String actions =
        row(true, "Agreed step", "Who", "By", "State")
            + row(
                false,
                "{{actions[].step | open | by due | first 8}}",
                "{{actions[].owner | else \"–\"}}",
                "{{actions[].due | else \"–\"}}",
                "{{actions[].status | else \"–\"}}");
    return "<w:body>"
        + paragraph("Address", "{{account.name}}")
        + paragraph("Address", "{{account.headquarters}}")
        + paragraph("Date", "Lyon, {{info.date | long}}")
        + paragraph("Subject", "{{info.purpose}}")
        + paragraph("", "Ladies and gentlemen,")
        + paragraph(
            "",
            "thank you for the open talk about where {{account.name}} wants to go. We have written"
                + " down what we understood, what we agreed, and what we shall do next. Please tell us"
                + " where we are wrong.")
        + paragraph("Heading1", "What matters to you")
        + paragraph("Item", "{{priorities[].title | first 6}}")
        + paragraph("Heading1", "Where we want to be")
        + paragraph("Item", "{{goals[].title}}")
        + paragraph("Heading1", "What we agreed")
        + "<w:tbl><w:tblPr><w:tblStyle w:val=\"Steps\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
        + "<w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\""
        + " w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"
        + "<w:gridCol w:w=\"4400\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"1500\"/>"
        + "<w:gridCol w:w=\"1500\"/></w:tblGrid>"
        + actions
        + "</w:tbl>"
        + paragraph("Small", "As of {{info.date}}; the full list is in the plan.")
        + paragraph("", "{{if actions | overdue}}")
        + paragraph("Heading1", "What is late")
        + paragraph(
            "",
            "These steps should be done by now. We will call you this week to agree on new days, and"
                + " would be glad if you could free the people whom they need.")
        + paragraph("Item", "{{actions[].step | overdue | by due}}, due {{actions[].due}}")
        + paragraph("", "{{end}}")
        + paragraph("Heading1", "Your team with us")
        + paragraph("Item", "{{team[].name}}, {{team[].jobTitle | else \"account team\"}}")
        + paragraph(
            "",
            "We look forward to the next review on {{info.nextReview | else \"a day that suits you\"}}.")
        + paragraph("", "Yours faithfully")
        + paragraph("Signature", "{{info.createdBy | else \"The account team\"}}")
        + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId3\"/>"
        + "<w:headerReference w:type=\"default\" r:id=\"rId6\"/>"
        + "<w:footerReference w:type=\"first\" r:id=\"rId4\"/>"
        + "<w:footerReference w:type=\"default\" r:id=\"rId5\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1700\" w:right=\"1134\""
        + " w:bottom=\"1418\" w:left=\"1418\" w:header=\"680\" w:footer=\"510\" w:gutter=\"0\"/>"
        + "<w:titlePg/></w:sectPr></w:body>";
  }

  private static String paragraph(String style, String text) {
    String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return "<w:p>" + properties + run(text) + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String row(boolean heading, String... cells) {
    StringBuilder row = new StringBuilder("<w:tr><w:trPr><w:cantSplit/>");
    row.append(heading ? "<w:tblHeader/>" : "").append("</w:trPr>");
    int[] widths = {4400, 2000, 1500, 1500};
    for (int i = 0; i < cells.length; i++) {
      row.append("<w:tc><w:tcPr><w:tcW w:w=\"" + widths[i] + "\" w:type=\"dxa\"/></w:tcPr>")
          .append(paragraph("Cell", cells[i]))
          .append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static String header() {
    return "<w:p><w:pPr><w:pStyle w:val=\"Letterhead\"/></w:pPr>"
        + run("MERIDIAN FLOW")
        + "</w:p><w:p><w:pPr><w:pStyle w:val=\"Claim\"/></w:pPr>"
        + run("Pumps, valves and the people who keep them running")
        + "</w:p>";
  }

  private static String subject() {
    return paragraph("Claim", "Meridian Flow · {{account.name}}");
  }

  private static String footer() {
    return paragraph(
        "Footer",
        "Meridian Flow SAS · 12 quai Rambaud · 69002 Lyon · +33 4 72 00 00 00 · RCS Lyon 000 000 000");
  }

  private static String pageNumber() {
    return "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:jc w:val=\"right\"/></w:pPr>"
        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
        + " PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + run("2")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
  }

  private static String styles() {
    return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\""
        + " w:cs=\"Arial\"/><w:sz w:val=\"21\"/><w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault>"
        + "<w:pPrDefault><w:pPr><w:spacing w:after=\"140\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr>"
        + "</w:pPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
        + "</w:style>"
        + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name"
        + " w:val=\"Normal Table\"/><w:tblPr><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/>"
        + "<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
        + style("Address", "<w:spacing w:after=\"0\"/>", "")
        + style(
            "Date",
            "<w:spacing w:before=\"480\" w:after=\"360\"/><w:jc w:val=\"right\"/>",
            color(GREY))
        + style(
            "Subject",
            "<w:spacing w:after=\"280\"/>",
            "<w:b/>" + color(GREEN) + "<w:sz w:val=\"26\"/>")
        + style(
            "Heading1",
            "<w:keepNext/><w:spacing w:before=\"280\" w:after=\"100\"/><w:outlineLvl"
                + " w:val=\"0\"/>",
            "<w:b/>" + color(GREEN) + "<w:sz w:val=\"24\"/>")
        + style("Item", "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/>", "")
        + style(
            "Cell",
            "<w:spacing w:before=\"50\" w:after=\"50\" w:line=\"240\" w:lineRule=\"auto\"/>",
            "<w:sz w:val=\"19\"/>")
        + style("Small", "<w:spacing w:before=\"80\"/>", color(GREY) + "<w:sz w:val=\"17\"/>")
        + style("Signature", "<w:spacing w:before=\"700\"/>", "<w:b/>")
        + style(
            "Letterhead",
            "<w:spacing w:after=\"0\"/>",
            "<w:b/>" + color(GREEN) + "<w:spacing w:val=\"60\"/><w:sz w:val=\"32\"/>")
        + style(
            "Claim",
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"4\" w:color=\""
                + GREEN
                + "\"/></w:pBdr><w:spacing w:after=\"360\"/>",
            color(GREY) + "<w:sz w:val=\"17\"/>")
        + style("Footer", "<w:spacing w:after=\"0\"/>", color(GREY) + "<w:sz w:val=\"15\"/>")
        + "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"Steps\"><w:name w:val=\"Steps\"/>"
        + "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblStyleRowBandSize w:val=\"1\"/><w:tblBorders>"
        + "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\""
        + GREEN
        + "\"/></w:tblBorders>"
        + "</w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/><w:color w:val=\"FFFFFF\"/></w:rPr>"
        + "<w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""
        + GREEN
        + "\"/></w:tcPr></w:tblStylePr>"
        + "<w:tblStylePr w:type=\"band2Horz\"><w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""
        + PALE
        + "\"/></w:tcPr></w:tblStylePr></w:style>";
  }

  private static String color(String color) {
    return "<w:color w:val=\"" + color + "\"/>";
  }

  private static String style(String id, String paragraph, String run) {
    String name = id.equals("Heading1") ? "heading 1" : id;
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/><w:basedOn w:val=\"Normal\"/><w:pPr>"
        + paragraph
        + "</w:pPr><w:rPr>"
        + run
        + "</w:rPr></w:style>";
  }

  private static String numbering() {
    return part(
        "numbering",
        "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/><w:lvl"
            + " w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/>"
            + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"397\" w:hanging=\"284\"/></w:pPr><w:rPr>"
            + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>"
            + color(GREEN)
            + "</w:rPr></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
  }
}
