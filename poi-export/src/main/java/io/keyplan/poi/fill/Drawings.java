package io.keyplan.poi.fill;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds what a picture decides in the XML of a drawing. */
final class Drawings {

  private Drawings() {}

  /** Finds the element with a drawing's name and words; null for none. */
  static @Nullable Element properties(Element drawing) {
    return first(drawing, "docPr");
  }

  /** Finds the element with the size of a drawing; null for none. */
  static @Nullable Element extent(Element drawing) {
    return first(drawing, "extent");
  }

  /** Finds the reference to the file of a drawing's picture; null where it shows none. */
  static @Nullable Element blip(Element drawing) {
    return first(drawing, "blip");
  }

  /** Gives a length in EMU; 0 where it is none. */
  static long length(@Nullable Element element, String name) {
    try {
      return element == null ? 0 : Long.parseLong(element.getAttribute(name));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Says whether a node holds another form of a picture, which would go before it. */
  static boolean isExtension(Node node) {
    return node instanceof Element
        && "extLst".equals(node.getLocalName())
        && "blip".equals(node.getParentNode().getLocalName());
  }

  /** Says what of a picture an attribute says; null for what is the author's. */
  static @Nullable PictureDetail detail(Attr attribute, Element drawing) {
    Element owner = attribute.getOwnerElement();
    String element = String.valueOf(owner.getLocalName());
    String name = attribute.getName();
    boolean named = element.equals("docPr") || element.equals("cNvPr");
    if (named && name.equals("descr")) {
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

  private static boolean isSame(Element size, Element extent) {
    return size.getAttribute("cx").equals(extent.getAttribute("cx"))
        && size.getAttribute("cy").equals(extent.getAttribute("cy"));
  }

  private static @Nullable Element first(Element parent, String name) {
    for (Element child : TextXml.children(parent)) {
      Element found = name.equals(child.getLocalName()) ? child : first(child, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
