package io.keyplan.poi.fill;

import io.keyplan.poi.ooxml.XmlTree;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds what a picture or a chart decides in the XML of a drawing of Word's or of a slide's. */
final class Drawings {

  /** What holds the name and the words of a drawing. */
  private static final Set<String> PROPERTIES = Set.of("docPr", "cNvPr");

  /** What the namespaces of languages with pictures in frames are called. */
  private static final List<String> HOSTS = List.of("presentationml", "spreadsheetDrawing");

  private Drawings() {}

  /** Says whether an element is a drawing with a picture or a chart. */
  static boolean isDrawing(Element element) {
    return TextXml.is(element, "drawing")
        || element.getParentNode() != null
            && HOSTS.stream().anyMatch(String.valueOf(element.getNamespaceURI())::contains)
            && Set.of("pic", "graphicFrame").contains(element.getLocalName());
  }

  /** Finds the element with a drawing's name and words; null for none. */
  static @Nullable Element properties(Element drawing) {
    Element ofWord = first(drawing, "docPr");
    return ofWord == null ? first(drawing, "cNvPr") : ofWord;
  }

  /** Finds the element with the size of a drawing; null for none. */
  static @Nullable Element extent(Element drawing) {
    Element ofWord = first(drawing, "extent");
    Element transform = ofWord == null ? first(drawing, "xfrm") : null;
    return transform == null ? ofWord : TextXml.childOf(transform, "ext");
  }

  /** Finds the reference to the file of a drawing's picture; null where it shows none. */
  static @Nullable Element blip(Element drawing) {
    return first(drawing, "blip");
  }

  /** Gives the relationship to the chart of a frame; empty where it shows none. */
  static String chartRelation(Element frame) {
    Element chart = first(frame, "chart");
    return chart == null ? "" : TextXml.attribute(chart, "id");
  }

  /** Gives a length in EMU; 0 where it is none. */
  static long length(@Nullable Element element, String name) {
    try {
      return element == null ? 0 : Long.parseLong(element.getAttribute(name));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Says whether a node holds another form of a picture, which would go before it, or crops it. */
  static boolean isOfAuthorsPicture(Node node) {
    return node instanceof Element
        && ("extLst".equals(node.getLocalName())
                && "blip".equals(node.getParentNode().getLocalName())
            || "srcRect".equals(node.getLocalName()));
  }

  /** Says what of a picture an attribute says; null for what is the author's. */
  static @Nullable PictureDetail detail(Attr attribute, Element drawing) {
    Element owner = attribute.getOwnerElement();
    String element = String.valueOf(owner.getLocalName());
    String name = attribute.getName();
    if (isWords(attribute)) {
      return PictureDetail.WORDS;
    } else if (element.equals("blip") && "embed".equals(attribute.getLocalName())) {
      return PictureDetail.RELATION;
    }
    boolean sized = element.equals("extent") || element.equals("ext");
    Element extent = extent(drawing);
    if (sized && extent != null && isSame(owner, extent)) {
      return name.equals("cx")
          ? PictureDetail.WIDTH
          : name.equals("cy") ? PictureDetail.HEIGHT : null;
    }
    return null;
  }

  /** Says whether an attribute holds the words of a drawing. */
  static boolean isWords(Attr attribute) {
    return PROPERTIES.contains(String.valueOf(attribute.getOwnerElement().getLocalName()))
        && attribute.getName().equals("descr");
  }

  /** Says whether an attribute relates a frame to its chart. */
  static boolean isChartRelation(Attr attribute) {
    return "chart".equals(attribute.getOwnerElement().getLocalName())
        && "id".equals(attribute.getLocalName());
  }

  private static boolean isSame(Element size, Element extent) {
    return size.hasAttribute("cx")
        && size.getAttribute("cx").equals(extent.getAttribute("cx"))
        && size.getAttribute("cy").equals(extent.getAttribute("cy"));
  }

  private static @Nullable Element first(Element parent, String name) {
    for (Element child : XmlTree.children(parent)) {
      Element found = name.equals(child.getLocalName()) ? child : first(child, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
