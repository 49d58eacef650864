package io.keyplan.poi.powerpoint;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Emu;
import io.keyplan.slide.Box;
import java.util.ArrayList;
import java.util.List;

/** The elements that slides, their notes and their shapes have in common. */
final class SlideXml {

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String DECORATIVE =
      "http://schemas.microsoft.com/office/drawing/2017/decorative";
  private static final String DECORATIVE_URI = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

  private SlideXml() {}

  /** Opens a slide, or what is made like one, up to the shapes of its tree. */
  static ElementWriter open(String root) {
    ElementWriter out = new ElementWriter();
    out.open(
        root,
        "xmlns:a",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r",
        RELATIONSHIPS,
        "xmlns:p",
        "http://schemas.openxmlformats.org/presentationml/2006/main");
    out.open("p:cSld").open("p:spTree").open("p:nvGrpSpPr");
    out.empty("p:cNvPr", "id", 1, "name", "").empty("p:cNvGrpSpPr").empty("p:nvPr");
    return out.close("p:nvGrpSpPr").empty("p:grpSpPr");
  }

  /** Closes what {@link #open} opened and gives the whole. */
  static String close(ElementWriter out, String root) {
    out.close("p:spTree").close("p:cSld").open("p:clrMapOvr").empty("a:masterClrMapping");
    return out.close("p:clrMapOvr").close(root).xml();
  }

  /**
   * Writes who a shape is.
   *
   * @param description alternative text; empty for none
   */
  static void identity(ElementWriter out, long id, String name, String description) {
    out.empty("p:cNvPr", identity(id, name, description));
  }

  /** Writes who a shape is that screen readers pass over. */
  static void decoration(ElementWriter out, long id, String name) {
    out.open("p:cNvPr", identity(id, name, ""));
    openExtension(out, DECORATIVE_URI);
    out.empty("adec:decorative", "xmlns:adec", DECORATIVE, "val", 1);
    closeExtension(out);
    out.close("p:cNvPr");
  }

  private static Object[] identity(long id, String name, String description) {
    List<Object> attributes = new ArrayList<>(List.of("id", id, "name", name));
    if (!description.isEmpty()) {
      attributes.add("descr");
      attributes.add(description);
    }
    return attributes.toArray();
  }

  static void openExtension(ElementWriter out, String uri) {
    out.open("a:extLst").open("a:ext", "uri", uri);
  }

  static void closeExtension(ElementWriter out) {
    out.close("a:ext").close("a:extLst");
  }

  /**
   * Opens a placeholder up to its properties: who it is, and which one.
   *
   * @param placeholder attributes of the placeholder
   */
  static void openPlaceholder(
      ElementWriter out, long id, String name, String description, Object... placeholder) {
    out.open("p:sp").open("p:nvSpPr");
    identity(out, id, name, description);
    out.open("p:cNvSpPr").empty("a:spLocks", "noGrp", 1).close("p:cNvSpPr");
    out.open("p:nvPr").empty("p:ph", placeholder).close("p:nvPr").close("p:nvSpPr");
  }

  /** Writes a place; the element may say how it is turned. */
  static void place(ElementWriter out, String element, Box box, Object... attributes) {
    out.open(element, attributes);
    out.empty("a:off", "x", Emu.of(box.x()), "y", Emu.of(box.y()));
    out.empty("a:ext", "cx", Emu.of(box.width()), "cy", Emu.of(box.height()));
    out.close(element);
  }

  /** Writes a form that has nothing to adjust. */
  static void geometry(ElementWriter out, String preset) {
    out.open("a:prstGeom", "prst", preset).empty("a:avLst").close("a:prstGeom");
  }
}
