package io.keyplan.poi.powerpoint.base;

import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.ThemePart;
import io.keyplan.theme.Color;
import io.keyplan.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes decks as companies have them, of every structure and with what they should not hold.
 *
 * <p>A layout is written in a line: name, type, then placeholders, each with type, index and place
 * in points, such as {@code Title and Content | obj | title 0 40,20,880,70 | - 1 40,110,880,350}; a
 * type {@code -} is none.
 */
final class MadeDeck {

  static final String SECRET = "Project Falcon";

  private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";
  private static final String SPACES =
      " xmlns:a=\"" + A + "\" xmlns:r=\"" + R + "\" xmlns:p=\"" + P + "\"";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final String MAIN = "ppt/presentation.xml";
  private static final long FIRST_ID = 2_147_483_660L;

  private final double width;
  private final double height;
  private final List<String[]> masters = new ArrayList<>();
  private final List<Integer> samples = new ArrayList<>();
  private String font = "Arial";
  private String titles = "tx1";
  private boolean dark;
  private boolean burdened;
  private boolean pictured;

  MadeDeck(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Adds a master with layouts. */
  MadeDeck master(String... layouts) {
    masters.add(layouts);
    return this;
  }

  /** Adds a sample slide of the first layout of a master, from 1. */
  MadeDeck sample(int master) {
    samples.add(master);
    return this;
  }

  /** Sets the font of all texts. */
  MadeDeck font(String newFont) {
    font = newFont;
    return this;
  }

  /** Sets the colour of titles, by its name in the theme. */
  MadeDeck titles(String color) {
    titles = color;
    return this;
  }

  /** Maps text to light and background to dark. */
  MadeDeck dark() {
    dark = true;
    return this;
  }

  /** Adds tags, an embedded program, comments in XML, and a picture that lies elsewhere. */
  MadeDeck burdened() {
    burdened = true;
    return this;
  }

  /** Draws a group, as some logos are, on every master. */
  MadeDeck pictured() {
    pictured = true;
    return this;
  }

  byte[] bytes() {
    OoxmlPackage parts = new OoxmlPackage();
    parts.relate("", "officeDocument", MAIN);
    StringBuilder list = new StringBuilder();
    long id = FIRST_ID;
    for (int i = 1; i <= masters.size(); i++) {
      String relation = parts.relate(MAIN, "slideMaster", "slideMasters/slideMaster" + i + ".xml");
      list.append("<p:sldMasterId id=\"" + id + "\" r:id=\"" + relation + "\"/>");
      id = master(parts, i, id + 1);
    }
    StringBuilder slides = new StringBuilder();
    for (int i = 1; i <= samples.size(); i++) {
      String name = "ppt/slides/slide" + i + ".xml";
      String shape = shape("title 0 40,20,400,50", SECRET);
      parts.add(name, TYPE + "slide+xml", "<p:sld" + SPACES + ">" + tree("", shape) + "</p:sld>");
      parts.relate(
          name, "slideLayout", "../slideLayouts/slideLayout" + samples.get(i - 1) + "_1.xml");
      String relation = parts.relate(MAIN, "slide", "slides/slide" + i + ".xml");
      slides.append("<p:sldId id=\"" + (255 + i) + "\" r:id=\"" + relation + "\"/>");
    }
    parts.add(
        MAIN,
        TYPE + "template.main+xml",
        "<p:presentation"
            + SPACES
            + "><p:sldMasterIdLst>"
            + list
            + "</p:sldMasterIdLst>"
            + (slides.isEmpty() ? "" : "<p:sldIdLst>" + slides + "</p:sldIdLst>")
            + String.format(
                "<p:sldSz cx=\"%d\" cy=\"%d\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>",
                emu(width), emu(height))
            + "</p:presentation>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      parts.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private long master(OoxmlPackage parts, int number, long first) {
    String name = "ppt/slideMasters/slideMaster" + number + ".xml";
    StringBuilder list = new StringBuilder();
    String[] layouts = masters.get(number - 1);
    for (int i = 1; i <= layouts.length; i++) {
      String file = "slideLayout" + number + "_" + i + ".xml";
      String relation = parts.relate(name, "slideLayout", "../slideLayouts/" + file);
      list.append("<p:sldLayoutId id=\"" + (first + i - 1) + "\" r:id=\"" + relation + "\"/>");
      layout(parts, "ppt/slideLayouts/" + file, layouts[i - 1], number);
    }
    parts.relate(name, "theme", "../theme/theme" + number + ".xml");
    parts.add(
        "ppt/theme/theme" + number + ".xml",
        ThemePart.TYPE,
        ThemePart.xml(new Theme("Keyplan", font, Theme.standard().palette()), new Color("954F72")));
    String map =
        dark
            ? "bg1=\"dk1\" tx1=\"lt1\" bg2=\"dk2\" tx2=\"lt2\""
            : "bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\"";
    String shapes =
        shape("title 0 40,20," + (width - 80) + ",70", "")
            + shape("body 1 40,110," + (width - 80) + "," + (height - 190), "");
    String ground = "<p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>";
    String burden = "";
    if (burdened) {
      parts.add("ppt/tags/tag" + number + ".xml", TYPE + "tags+xml", "<p:tagLst" + SPACES + "/>");
      String tag = parts.relate(name, "tags", "../tags/tag" + number + ".xml");
      String picture = parts.link(name, "image", "http://tracker.example/" + number + ".png");
      parts.add("ppt/embeddings/ole" + number + ".bin", "application/octet-stream", SECRET);
      parts.add("ppt/vbaProject.bin", "application/vnd.ms-office.vbaProject", SECRET);
      parts.relate(MAIN, "vbaProject", "vbaProject.bin");
      String program = parts.relate(name, "oleObject", "../embeddings/ole" + number + ".bin");
      shapes +=
          "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"91\" name=\"Program\"/>"
              + "<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x=\"0\" y=\"0\"/>"
              + "<a:ext cx=\"9\" cy=\"9\"/></p:xfrm><a:graphic><a:graphicData"
              + " uri=\"http://schemas.openxmlformats.org/presentationml/2006/ole\"><p:oleObj r:id=\""
              + program
              + "\" progId=\"Excel.Sheet.12\"><p:embed/></p:oleObj></a:graphicData></a:graphic>"
              + "</p:graphicFrame>";
      burden = "<p:custDataLst><p:tags r:id=\"" + tag + "\"/></p:custDataLst>";
      shapes +=
          "<!-- "
              + SECRET
              + " --><p:pic><p:nvPicPr><p:cNvPr id=\"90\" name=\"Logo\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>"
              + "<p:blipFill><a:blip r:link=\""
              + picture
              + "\"/><a:stretch/></p:blipFill><p:spPr>"
              + place(10, 10, 20, 20)
              + "<a:prstGeom prst=\"rect\"/></p:spPr></p:pic>";
    }
    if (pictured) {
      shapes +=
          "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"92\" name=\"Logo\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
              + "<p:grpSpPr>"
              + place(20, 500, 60, 20)
              + "</p:grpSpPr></p:grpSp>";
    }
    parts.add(
        name,
        TYPE + "slideMaster+xml",
        "<p:sldMaster"
            + SPACES
            + ">"
            + tree(ground, shapes, burden)
            + "<p:clrMap "
            + map
            + " accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\""
            + " accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>"
            + "<p:sldLayoutIdLst>"
            + list
            + "</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz=\"3200\">"
            + "<a:solidFill><a:schemeClr val=\""
            + titles
            + "\"/></a:solidFill></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>");
    return first + layouts.length;
  }

  private void layout(OoxmlPackage parts, String name, String line, int master) {
    String[] fields = line.split("\\s*\\|\\s*");
    StringBuilder shapes = new StringBuilder();
    for (int i = 2; i < fields.length; i++) {
      shapes.append(shape(fields[i], "Click to edit"));
    }
    String type = fields.length < 2 || fields[1].equals("-") ? "" : " type=\"" + fields[1] + "\"";
    parts.add(
        name,
        TYPE + "slideLayout+xml",
        "<p:sldLayout"
            + SPACES
            + type
            + ">"
            + tree(" name=\"" + fields[0] + "\"", "", shapes.toString(), "")
            + "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>");
    parts.relate(name, "slideMaster", "../slideMasters/slideMaster" + master + ".xml");
  }

  private static String tree(String ground, String shapes) {
    return tree("", ground, shapes, "");
  }

  private static String tree(String ground, String shapes, String burden) {
    return tree("", ground, shapes, burden);
  }

  private static String tree(String attributes, String ground, String shapes, String burden) {
    return "<p:cSld"
        + attributes
        + ">"
        + ground
        + "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>"
        + "</p:nvGrpSpPr><p:grpSpPr/>"
        + shapes
        + "</p:spTree>"
        + burden
        + "</p:cSld>";
  }

  /** Writes a placeholder, or with the type {@code band} a filled shape. */
  private static String shape(String text, String words) {
    String[] fields = text.split(" ");
    String[] box = fields[2].split(",");
    String place =
        place(
            Double.parseDouble(box[0]),
            Double.parseDouble(box[1]),
            Double.parseDouble(box[2]),
            Double.parseDouble(box[3]));
    String type = fields[0].equals("-") ? "" : " type=\"" + fields[0] + "\"";
    String index = fields[1].equals("0") ? "" : " idx=\"" + fields[1] + "\"";
    String turned = fields.length > 3 ? " orient=\"vert\"" : "";
    boolean band = fields[0].equals("band");
    return "<p:sp><p:nvSpPr><p:cNvPr id=\""
        + (10 + Math.floorMod(text.hashCode(), 100_000))
        + "\" name=\""
        + fields[0]
        + "\"/><p:cNvSpPr/><p:nvPr>"
        + (band ? "" : "<p:ph" + type + index + turned + "/>")
        + "</p:nvPr></p:nvSpPr><p:spPr>"
        + place
        + "<a:prstGeom prst=\"rect\"/>"
        + (band ? "<a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill>" : "")
        + "</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang=\"en-US\"/><a:t>"
        + words
        + "</a:t></a:r></a:p></p:txBody></p:sp>";
  }

  private static String place(double x, double y, double width, double height) {
    return String.format(
        "<a:xfrm><a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/></a:xfrm>",
        emu(x), emu(y), emu(width), emu(height));
  }

  private static long emu(double points) {
    return Math.round(points * 12_700);
  }
}
