package io.keyplan.poi.powerpoint.fill;

import io.keyplan.poi.fill.Packages;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes small decks as a company would have them, part by part. */
final class OwnDeck {

  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMES =
      " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\""
          + OFFICE
          + "\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
  private static final String TREE =
      "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
  private int slides;
  private int shapes = 1;

  OwnDeck() {
    relate("", "officeDocument", "ppt/presentation.xml");
    part("ppt/slideMasters/slideMaster1.xml", TYPES + "slideMaster+xml", master());
    part("ppt/slideLayouts/slideLayout1.xml", TYPES + "slideLayout+xml", layout());
    part(
        "ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", theme());
    relate("ppt/presentation.xml", "slideMaster", "ppt/slideMasters/slideMaster1.xml");
    relate("ppt/presentation.xml", "theme", "ppt/theme/theme1.xml");
    relate("ppt/slideMasters/slideMaster1.xml", "slideLayout", "ppt/slideLayouts/slideLayout1.xml");
    relate("ppt/slideMasters/slideMaster1.xml", "theme", "ppt/theme/theme1.xml");
    relate("ppt/slideLayouts/slideLayout1.xml", "slideMaster", "ppt/slideMasters/slideMaster1.xml");
  }

  private static String master() {
    return "<p:sldMaster"
        + NAMES
        + "><p:cSld><p:spTree>"
        + TREE
        + "</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\""
        + " accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\""
        + " accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>"
        + "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>"
        + "</p:sldMaster>";
  }

  private static String layout() {
    return "<p:sldLayout"
        + NAMES
        + "><p:cSld name=\"Plain\"><p:spTree>"
        + TREE
        + placeholder(2, "title", 300_000, 900_000)
        + placeholder(3, "body\" idx=\"1", 1_400_000, 4_600_000)
        + "</p:spTree></p:cSld></p:sldLayout>";
  }

  private static String placeholder(int id, String type, int y, int height) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\""
        + id
        + "\" name=\"Place "
        + id
        + "\"/><p:cNvSpPr/><p:nvPr><p:ph type=\""
        + type
        + "\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"500000\" y=\""
        + y
        + "\"/><a:ext cx=\"8000000\" cy=\""
        + height
        + "\"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>";
  }

  private static String theme() {
    StringBuilder colors = new StringBuilder();
    for (String name :
        "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink"
            .split(" ")) {
      String color = name.startsWith("lt") ? "FFFFFF" : "14213D";
      colors.append("<a:").append(name).append("><a:srgbClr val=\"").append(color);
      colors.append("\"/></a:").append(name).append(">");
    }
    String font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    String line = "<a:ln w=\"9525\">" + fill + "</a:ln>";
    String effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " name=\"Own\"><a:themeElements><a:clrScheme name=\"Own\">"
        + colors
        + "</a:clrScheme><a:fontScheme name=\"Own\"><a:majorFont>"
        + font
        + "</a:majorFont><a:minorFont>"
        + font
        + "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Own\"><a:fillStyleLst>"
        + fill.repeat(3)
        + "</a:fillStyleLst><a:lnStyleLst>"
        + line.repeat(3)
        + "</a:lnStyleLst><a:effectStyleLst>"
        + effect.repeat(3)
        + "</a:effectStyleLst><a:bgFillStyleLst>"
        + fill.repeat(3)
        + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
  }

  /** Adds a slide with some shapes; gives the name of its part. */
  String slide(String... shapes) {
    String name = "ppt/slides/slide" + ++slides + ".xml";
    String xml =
        "<p:sld"
            + NAMES
            + "><p:cSld><p:spTree>"
            + TREE
            + String.join("", shapes)
            + "</p:spTree></p:cSld></p:sld>";
    part(name, TYPES + "slide+xml", xml);
    relate("ppt/presentation.xml", "slide", name);
    relate(name, "slideLayout", "ppt/slideLayouts/slideLayout1.xml");
    return name;
  }

  /** Adds notes to the slide that was added last. */
  OwnDeck notes(String... paragraphs) {
    String slide = "ppt/slides/slide" + slides + ".xml";
    String name = "ppt/notesSlides/notesSlide" + slides + ".xml";
    String master = "ppt/notesMasters/notesMaster1.xml";
    if (!parts.containsKey(master)) {
      String tree = "<p:cSld><p:spTree>" + TREE + "</p:spTree></p:cSld>";
      String map = master().replaceFirst("(?s).*(<p:clrMap.*?/>).*", "$1");
      part(
          master,
          TYPES + "notesMaster+xml",
          "<p:notesMaster" + NAMES + ">" + tree + map + "</p:notesMaster>");
      part(
          "ppt/theme/theme2.xml",
          "application/vnd.openxmlformats-officedocument.theme+xml",
          theme());
      relate(master, "theme", "ppt/theme/theme2.xml");
      relate("ppt/presentation.xml", "notesMaster", master);
    }
    String tree = "<p:cSld><p:spTree>" + TREE + shape("Notes", paragraphs) + "</p:spTree></p:cSld>";
    part(name, TYPES + "notesSlide+xml", "<p:notes" + NAMES + ">" + tree + "</p:notes>");
    relate(slide, "notesSlide", name);
    relate(name, "notesMaster", master);
    relate(name, "slide", slide);
    return this;
  }

  /** Adds a part. */
  OwnDeck part(String name, String type, String xml) {
    return part(name, type, xml.getBytes(StandardCharsets.UTF_8));
  }

  OwnDeck part(String name, String type, byte[] content) {
    parts.put(name, content);
    types.append("<Override PartName=\"/").append(name).append("\" ContentType=\"").append(type);
    types.append("\"/>");
    return this;
  }

  /** Relates a part to another; gives the id. */
  String relate(String source, String type, String target) {
    StringBuilder own = relations.computeIfAbsent(source, none -> new StringBuilder());
    String id = "rId" + (own.toString().split("<", -1).length);
    own.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(OFFICE).append("/");
    own.append(type).append("\" Target=\"/").append(target).append("\"/>");
    return id;
  }

  /** Makes a shape with paragraphs of one run each. */
  String shape(String name, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    for (String each : paragraphs) {
      text.append("<a:p>").append(run(each)).append("</a:p>");
    }
    return shapeOf(name, text.toString());
  }

  /** Makes a shape with paragraphs as XML. */
  String shapeOf(String name, String paragraphs) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\""
        + ++shapes
        + "\" name=\""
        + name
        + "\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"914400\" y=\""
        + 457200 * shapes
        + "\"/><a:ext cx=\"6858000\" cy=\"457200\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
        + "</a:prstGeom></p:spPr><p:txBody><a:bodyPr/>"
        + paragraphs
        + "</p:txBody></p:sp>";
  }

  /** Makes a table of cells with one paragraph each. */
  String table(String name, String[]... rows) {
    StringBuilder xml = new StringBuilder("<a:tbl><a:tblPr firstRow=\"1\"/><a:tblGrid>");
    xml.append("<a:gridCol w=\"2286000\"/>".repeat(rows[0].length)).append("</a:tblGrid>");
    for (String[] row : rows) {
      xml.append("<a:tr h=\"370840\">");
      for (String cell : row) {
        xml.append("<a:tc><a:txBody><a:bodyPr/><a:p>").append(run(cell));
        xml.append("</a:p></a:txBody><a:tcPr/></a:tc>");
      }
      xml.append("</a:tr>");
    }
    return frame(
        name,
        "",
        "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\">"
            + xml
            + "</a:tbl></a:graphicData>");
  }

  /** Makes a frame. */
  String frame(String name, String alt, String data) {
    return "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\""
        + ++shapes
        + "\" name=\""
        + name
        + "\" descr=\""
        + alt
        + "\"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x=\"914400\""
        + " y=\"1828800\"/><a:ext cx=\"6858000\" cy=\"3657600\"/></p:xfrm><a:graphic>"
        + data
        + "</a:graphic></p:graphicFrame>";
  }

  static String run(String text) {
    return "<a:r><a:rPr lang=\"en-GB\"/><a:t>" + text + "</a:t></a:r>";
  }

  byte[] bytes() {
    StringBuilder list = new StringBuilder();
    String known = relations.get("ppt/presentation.xml").toString();
    for (int i = 1; i <= slides; i++) {
      String id = known.replaceFirst("(?s).*Id=\"(rId\\d+)\"[^>]*/slide" + i + "\\.xml.*", "$1");
      list.append("<p:sldId id=\"").append(255 + i).append("\" r:id=\"").append(id).append("\"/>");
    }
    String notes = known.contains("notesMaster") ? notesList(known) : "";
    part(
        "ppt/presentation.xml",
        TYPES + "presentation.main+xml",
        "<p:presentation"
            + NAMES
            + "><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/>"
            + "</p:sldMasterIdLst>"
            + notes
            + "<p:sldIdLst>"
            + list
            + "</p:sldIdLst><p:sldSz cx=\"9144000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\""
            + " cy=\"9144000\"/></p:presentation>");
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(
        all,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
            + " Extension=\"png\" ContentType=\"image/png\"/>"
            + types
            + "</Types>");
    relations.forEach(
        (source, own) -> {
          int slash = source.lastIndexOf('/') + 1;
          put(
              all,
              source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels",
              "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                  + own
                  + "</Relationships>");
        });
    all.putAll(parts);
    return zip(all);
  }

  private static String notesList(String known) {
    String id = known.replaceFirst("(?s).*Id=\"(rId\\d+)\"[^>]*/notesMaster\".*", "$1");
    return "<p:notesMasterIdLst><p:notesMasterId r:id=\"" + id + "\"/></p:notesMasterIdLst>";
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] zip(Map<String, byte[]> parts) {
    return Packages.zip(parts);
  }

  static Map<String, byte[]> unzip(byte[] file) {
    return Packages.unzip(file);
  }

  /** Gives the XML of a part. */
  static String xml(byte[] file, String part) {
    return Packages.xml(file, part);
  }

  /** Gives the words of a slide: paragraphs are separated by bars. */
  static String words(byte[] file, int slide) {
    return words(xml(file, "ppt/slides/slide" + slide + ".xml"));
  }

  static String words(String xml) {
    return xml.replaceAll("</a:p>|<a:p/>", "|")
        .replaceAll("<a:br>.*?</a:br>|<a:br/>", "/")
        .replaceAll("<[^>]*>", "")
        .strip();
  }
}
