package io.keyplan.samples.templates;

import java.io.IOException;

/**
 * The tracker of a fictitious supplier: actions as a table, opportunities with sums, an overview.
 */
final class CompanyTracker {

  private static final String X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Wide enough for all columns. */
  private static final String PAGE =
      "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>";

  /** Styles: plain, title, heading, amount, day, percent, total, label. */
  private static final int TITLE = 1;

  private static final int HEADING = 2;
  private static final int AMOUNT = 3;
  private static final int DAY = 4;
  private static final int PERCENT = 5;
  private static final int TOTAL = 6;
  private static final int LABEL = 7;

  private CompanyTracker() {}

  /** Makes the workbook. */
  static byte[] make() throws IOException {
    String book = "xl/workbook.xml";
    return new CompanyPackage()
        .add("", "rId1", "officeDocument", book, type("sheet.main"), book())
        .add(book, "rId1", "worksheet", sheet(1), type("worksheet"), overview())
        .add(book, "rId2", "worksheet", sheet(2), type("worksheet"), actions())
        .add(book, "rId3", "worksheet", sheet(3), type("worksheet"), opportunities())
        .add(book, "rId4", "styles", "xl/styles.xml", type("styles"), styles())
        .add(sheet(2), "rId1", "table", "xl/tables/table1.xml", type("table"), table())
        .bytes();
  }

  private static String sheet(int number) {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  private static String type(String kind) {
    return "spreadsheetml." + kind + "+xml";
  }

  private static String book() {
    return "<workbook xmlns=\""
        + X
        + "\" xmlns:r=\""
        + R
        + "\"><sheets><sheet name=\"Overview\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Actions\""
        + " sheetId=\"2\" r:id=\"rId2\"/><sheet name=\"Opportunities\" sheetId=\"3\" r:id=\"rId3\"/>"
        + "</sheets><definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"2\">"
        + "Opportunities!$A$1:$E$5</definedName><definedName name=\"kp.account.name\">"
        + "Overview!$B$3</definedName><definedName name=\"pipeline\">Opportunities!$E$5"
        + "</definedName></definedNames></workbook>";
  }

  private static String worksheet(String columns, String rows, String behind) {
    return "<worksheet xmlns=\""
        + X
        + "\" xmlns:r=\""
        + R
        + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews><cols>"
        + columns
        + "</cols><sheetData>"
        + rows
        + "</sheetData>"
        + behind
        + "</worksheet>";
  }

  private static String columns(int... widths) {
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      columns.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + widths[i]);
      columns.append("\" customWidth=\"1\"/>");
    }
    return columns.toString();
  }

  private static String row(int number, String... cells) {
    return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
  }

  private static String text(String cell, int style, String text) {
    return "<c r=\""
        + cell
        + "\" s=\""
        + style
        + "\" t=\"inlineStr\"><is><t>"
        + text
        + "</t></is></c>";
  }

  private static String formula(String cell, int style, String formula) {
    return "<c r=\"" + cell + "\" s=\"" + style + "\"><f>" + formula + "</f></c>";
  }

  private static String overview() {
    String rows =
        row(1, text("A1", TITLE, "Account tracker"))
            + row(3, text("A3", LABEL, "Client"), "<c r=\"B3\" s=\"0\"/>")
            + row(4, text("A4", LABEL, "As of"), text("B4", DAY, "{{info.date}}"))
            + row(
                5,
                text("A5", LABEL, "Annual revenue of the client"),
                text("B5", AMOUNT, "{{account.annualRevenue}}"))
            + row(6, text("A6", LABEL, "Open steps"), formula("B6", 0, "COUNTA(Actions!A4:A4)"))
            + row(
                7,
                text("A7", LABEL, "Steps that are late"),
                formula("B7", 0, "COUNTIF(Actions!E4:E4,&quot;late&quot;)"))
            + row(8, text("A8", LABEL, "Pipeline, weighted"), formula("B8", AMOUNT, "pipeline"))
            + row(
                10,
                text("A10", 0, "{{account.name}} is a client since {{account.customerSince}}."));
    return worksheet(
        columns(34, 28),
        rows,
        PAGE
            + "<headerFooter><oddFooter>&amp;LMeridian Flow · {{account.name}}&amp;RPage &amp;P</oddFooter>"
            + "</headerFooter>");
  }

  private static String actions() {
    String rows =
        row(1, text("A1", TITLE, "Open actions"))
            + row(
                3,
                text("A3", HEADING, "Step"),
                text("B3", HEADING, "Who"),
                text("C3", HEADING, "By"),
                text("D3", HEADING, "State"),
                text("E3", HEADING, "Late"))
            + row(
                4,
                text("A4", 0, "{{actions[].step | open | by due}}"),
                text("B4", 0, "{{actions[].owner}}"),
                text("C4", DAY, "{{actions[].due}}"),
                text("D4", 0, "{{actions[].status}}"),
                formula(
                    "E4",
                    0,
                    "IF(AND(C4&lt;&gt;&quot;&quot;,C4&lt;TODAY()),&quot;late&quot;,&quot;&quot;)"));
    String rules =
        "<conditionalFormatting sqref=\"A4:E4\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"1\">"
            + "<formula>$E4=\"late\"</formula></cfRule></conditionalFormatting>"
            + "<dataValidations count=\"1\"><dataValidation type=\"date\" operator=\"greaterThan\""
            + " allowBlank=\"1\" sqref=\"C4\"><formula1>36526</formula1></dataValidation>"
            + "</dataValidations>"
            + PAGE
            + "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>";
    return worksheet(columns(58, 24, 14, 16, 10), rows, rules);
  }

  private static String table() {
    StringBuilder columns = new StringBuilder();
    String[] names = {"Step", "Who", "By", "State", "Late"};
    for (int i = 0; i < names.length; i++) {
      columns.append("<tableColumn id=\"" + (i + 1) + "\" name=\"" + names[i] + "\"/>");
    }
    return "<table xmlns=\""
        + X
        + "\" id=\"1\" name=\"Actions\" displayName=\"ActionList\" ref=\"A3:E4\"><autoFilter"
        + " ref=\"A3:E4\"/><tableColumns count=\"5\">"
        + columns
        + "</tableColumns><tableStyleInfo name=\"TableStyleMedium7\" showRowStripes=\"1\"/></table>";
  }

  private static String opportunities() {
    String rows =
        row(1, text("A1", TITLE, "Opportunities of {{account.name}}"))
            + row(
                3,
                text("A3", HEADING, "Opportunity"),
                text("B3", HEADING, "Closes"),
                text("C3", HEADING, "Value"),
                text("D3", HEADING, "Chance"),
                text("E3", HEADING, "Weighted"))
            + row(
                4,
                text("A4", 0, "{{opportunities[].name | by closeDate}}"),
                text("B4", DAY, "{{opportunities[].closeDate}}"),
                text("C4", AMOUNT, "{{opportunities[].value}}"),
                text("D4", PERCENT, "{{opportunities[].probability}}"),
                formula("E4", AMOUNT, "C4*D4"))
            + row(
                5,
                text("A5", TOTAL, "Total"),
                "<c r=\"B5\" s=\"6\"/>",
                formula("C5", TOTAL, "SUM(C4:C4)"),
                "<c r=\"D5\" s=\"6\"/>",
                formula("E5", TOTAL, "SUM(E4:E4)"));
    return worksheet(columns(46, 14, 16, 12, 16), rows, PAGE);
  }

  private static String styles() {
    String fonts =
        "<fonts count=\"4\">"
            + font("", "10", "FF14213D")
            + font("<b/>", "16", "FF1F5C4D")
            + font("<b/>", "10", "FFFFFFFF")
            + font("<b/>", "10", "FF14213D")
            + "</fonts>";
    String fills =
        "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill"
            + " patternType=\"gray125\"/></fill>"
            + fill("FF1F5C4D")
            + fill("FFE8F0ED")
            + "</fills>";
    String border = "<border><left/><right/><top/><bottom/><diagonal/></border>";
    String xfs =
        xf(0, 0, 0)
            + xf(0, 1, 0)
            + xf(0, 2, 2)
            + xf(3, 0, 0)
            + xf(14, 0, 0)
            + xf(9, 0, 0)
            + xf(3, 3, 3)
            + xf(0, 3, 0);
    return "<styleSheet xmlns=\""
        + X
        + "\">"
        + fonts
        + fills
        + "<borders count=\"1\">"
        + border
        + "</borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"8\">"
        + xfs
        + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
        + "</cellStyles><dxfs count=\"1\"><dxf><font><color rgb=\"FFB42318\"/></font></dxf></dxfs>"
        + "</styleSheet>";
  }

  private static String font(String bold, String size, String color) {
    return "<font>"
        + bold
        + "<sz val=\""
        + size
        + "\"/><color rgb=\""
        + color
        + "\"/><name val=\"Arial\"/></font>";
  }

  private static String fill(String color) {
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\""
        + color
        + "\"/></patternFill></fill>";
  }

  private static String xf(int format, int font, int fill) {
    return "<xf numFmtId=\""
        + format
        + "\" fontId=\""
        + font
        + "\" fillId=\""
        + fill
        + "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"/>";
  }
}
