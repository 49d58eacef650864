package io.keyplan.poi.excel.base;

import io.keyplan.poi.excel.workbook.HeaderPictures;
import io.keyplan.poi.ooxml.BasePackage;
import io.keyplan.poi.ooxml.BasePackage.Related;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.read.UnreadableDocumentException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Reads the pictures at the head and foot of a company's printed sheets. */
final class HeaderPictureReader {

  private static final Set<String> ADDRESSES = Set.of("src", "href", "althref");

  private HeaderPictureReader() {}

  /**
   * Reads the pictures of a sheet.
   *
   * @param id what the sheet refers to their drawing by; null for none
   * @return nothing where there is none, where the drawing is broken, or where a picture is missing
   */
  static Optional<HeaderPictures> read(BasePackage book, String sheet, @Nullable String id) {
    return book.related(sheet, "vmlDrawing", id).flatMap(drawing -> read(book, drawing));
  }

  private static Optional<HeaderPictures> read(BasePackage book, String part) {
    List<Related> related = book.relationships(part);
    List<HeaderPictures.Picture> pictures =
        related.stream().flatMap(each -> BasePictureReader.read(book, each).stream()).toList();
    if (pictures.size() < related.size()) {
      return Optional.empty();
    }
    try {
      Element root = book.tree(part);
      unlink(root);
      return Optional.of(new HeaderPictures(XmlTree.element(root), pictures));
    } catch (UnreadableDocumentException e) {
      // Older programs write drawings that are no XML; the note on missing pictures tells.
      return Optional.empty();
    }
  }

  /** Pictures are in the file; what else is named would be fetched. */
  private static void unlink(Element element) {
    for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      String name =
          attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
      if (ADDRESSES.contains(name)) {
        element.removeAttributeNode(attribute);
      }
    }
    XmlTree.children(element).forEach(HeaderPictureReader::unlink);
  }
}
