package io.keyplan.poi.powerpoint.write;

import io.keyplan.poi.ooxml.DrawingXml;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Namespaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The elements that slides, their notes and their shapes have in common. */
final class SlideXml {

  private SlideXml() {}

  /** Opens a slide, or what is made like one, up to the shapes of its tree. */
  static ElementWriter open(ElementWriter room, String root) {
    ElementWriter out = room.restart();
    out.open(
        root,
        "xmlns:a",
        Namespaces.DRAWING,
        "xmlns:r",
        Namespaces.RELATIONSHIPS,
        "xmlns:p",
        Namespaces.PRESENTATION);
    out.open("p:cSld").open("p:spTree").open("p:nvGrpSpPr");
    out.empty("p:cNvPr", "id", 1, "name", "").empty("p:cNvGrpSpPr").empty("p:nvPr");
    return out.close("p:nvGrpSpPr").empty("p:grpSpPr");
  }

  /** Closes what {@link #open} opened and gives the whole. */
  static byte[] close(ElementWriter out, String root) {
    return close(out, root, Map.of());
  }

  /**
   * Closes a slide and gives the whole.
   *
   * @param colorMap how it maps the theme's colours; empty for as its layout does
   */
  static byte[] close(ElementWriter out, String root, Map<String, String> colorMap) {
    out.close("p:spTree").close("p:cSld").open("p:clrMapOvr");
    if (colorMap.isEmpty()) {
      out.empty("a:masterClrMapping");
    } else {
      out.start("a:overrideClrMapping");
      colorMap.forEach(out::attribute);
      out.end();
    }
    return out.close("p:clrMapOvr").close(root).bytes();
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
    DrawingXml.decorative(out);
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
}
