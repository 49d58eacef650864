package io.keyplan.poi.excel.base;

import io.keyplan.poi.excel.workbook.HeaderPictures;
import io.keyplan.poi.excel.workbook.KeptSheets;
import io.keyplan.poi.ooxml.BasePackage;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Reads the pictures and shapes on a company's sheet. Lives for one drawing. */
final class KeptDrawingReader {

  private static final String PLACES =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

  /** What leads elsewhere, or belongs to editions of Excel. */
  private static final Set<String> LEFT_OUT = Set.of("hlinkClick", "hlinkHover", "extLst");

  private static final Set<String> CALLS = Set.of("macro", "textlink");

  private final BasePackage book;
  private final String part;
  private final Map<String, HeaderPictures.Picture> pictures = new LinkedHashMap<>();
  private boolean complete = true;

  KeptDrawingReader(BasePackage book, String part) {
    this.book = book;
    this.part = part;
  }

  /** Says whether all that is drawn was read. */
  boolean complete() {
    return complete;
  }

  /** Reads the drawing; null where nothing of it can be kept. */
  KeptSheets.@Nullable Drawing read() {
    Element root = book.tree(part);
    root.removeAttributeNS(
        "http://schemas.openxmlformats.org/markup-compatibility/2006", "Ignorable");
    boolean any = false;
    for (Element anchor : XmlTree.children(root)) {
      clean(anchor);
      Map<String, HeaderPictures.Picture> found = new LinkedHashMap<>();
      if (collect(anchor, found)) {
        pictures.putAll(found);
        any = true;
      } else {
        root.removeChild(anchor);
        complete = false;
      }
    }
    return any ? new KeptSheets.Drawing(XmlTree.part(root), List.copyOf(pictures.values())) : null;
  }

  private static void clean(Element element) {
    CALLS.forEach(element::removeAttribute);
    for (Element child : XmlTree.children(element)) {
      if (LEFT_OUT.contains(child.getLocalName())) {
        element.removeChild(child);
      } else {
        clean(child);
      }
    }
  }

  /** Collects the pictures of an element; says whether it needs nothing else. */
  private boolean collect(Element element, Map<String, HeaderPictures.Picture> found) {
    String namespace = element.getNamespaceURI();
    boolean known = PLACES.equals(namespace) || Namespaces.DRAWING.equals(namespace);
    if (!known || Set.of("graphicFrame", "contentPart").contains(element.getLocalName())) {
      return false;
    }
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr each = (Attr) element.getAttributes().item(i);
      if (Namespaces.RELATIONSHIPS.equals(each.getNamespaceURI())
          && !picture(each.getValue(), found)) {
        return false;
      }
    }
    return XmlTree.children(element).stream().allMatch(each -> collect(each, found));
  }

  private boolean picture(String id, Map<String, HeaderPictures.Picture> found) {
    Optional<HeaderPictures.Picture> picture =
        book.relationships(part).stream()
            .filter(each -> each.id().equals(id))
            .flatMap(each -> BasePictureReader.read(book, each).stream())
            .findFirst();
    picture.ifPresent(each -> found.put(id, each));
    return picture.isPresent();
  }
}
