package io.keyplan.poi.excel.base;

import io.keyplan.poi.fill.Packages;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A company's workbook, part by part: a theme with two fonts, and a picture at its head. */
final class MadeWorkbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  MadeWorkbook(String headingFont, String textFont) {
    add(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/media/image1.xml\" ContentType=\"image/png\"/>"
            + "<Default Extension=\"vml\" ContentType=\""
            + TYPE
            + "vmlDrawing\"/>"
            + type("xl/workbook.xml", "spreadsheetml.template.main+xml")
            + type("xl/worksheets/sheet1.xml", "spreadsheetml.worksheet+xml")
            + type("xl/styles.xml", "spreadsheetml.styles+xml")
            + type("xl/theme/theme1.xml", "theme+xml")
            + "</Types>");
    relate("_rels/.rels", "officeDocument", "xl/workbook.xml");
    add(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "\"><sheets><sheet name=\"Vorlage\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>");
    relate(
        "xl/_rels/workbook.xml.rels",
        "worksheet",
        "worksheets/sheet1.xml",
        "styles",
        "styles.xml",
        "theme",
        "theme/theme1.xml");
    add(
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + MAIN
            + "\"><fonts><font><name val=\"Calibri\"/><scheme val=\"minor\"/></font></fonts>"
            + "<cellStyleXfs><xf fontId=\"0\"/></cellStyleXfs></styleSheet>");
    add(
        "xl/theme/theme1.xml",
        "<a:theme xmlns:a=\""
            + DRAWING
            + "\"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface=\""
            + headingFont
            + "\"/></a:majorFont><a:minorFont><a:latin typeface=\""
            + textFont
            + "\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>");
    add(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "\"><sheetData/><headerFooter><oddHeader>&amp;L&amp;G&amp;RAcme</oddHeader>"
            + "</headerFooter><legacyDrawingHF r:id=\"vmlDrawing\"/></worksheet>");
  }

  /** Adds a picture at the left of the head, whose file is not called as pictures are. */
  MadeWorkbook withPicture(byte[] png) {
    relate("xl/worksheets/_rels/sheet1.xml.rels", "vmlDrawing", "../drawings/vmlDrawing1.vml");
    add(
        "xl/drawings/vmlDrawing1.vml",
        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">"
            + "<v:shape id=\"LH\" type=\"#_x0000_t75\" style=\"width:60pt;height:20pt\">"
            + "<v:imagedata o:relid=\"image\" src=\"http://tracker.example/a.png\"/></v:shape></xml>");
    relate("xl/drawings/_rels/vmlDrawing1.vml.rels", "image", "../media/image1.xml");
    parts.put("xl/media/image1.xml", png);
    return this;
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
  }

  private void add(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Relates a part to others; each relationship has its type as id. */
  private void relate(String name, String... typesAndTargets) {
    StringBuilder xml =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      xml.append("<Relationship Id=\"" + typesAndTargets[i] + "\" Type=\"" + OFFICE + "/")
          .append(typesAndTargets[i] + "\" Target=\"" + typesAndTargets[i + 1] + "\"/>");
    }
    add(name, xml.append("</Relationships>").toString());
  }

  byte[] file() {
    return Packages.zip(parts);
  }
}
