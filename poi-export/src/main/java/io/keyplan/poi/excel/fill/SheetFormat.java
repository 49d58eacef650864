package io.keyplan.poi.excel.fill;

import io.keyplan.fill.Tag;
import io.keyplan.fill.TagText;
import io.keyplan.poi.fill.Piece;
import io.keyplan.poi.fill.XmlPieces;
import io.keyplan.poi.ooxml.XmlText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A sheet, whose rows are written by themselves. For one sheet. */
final class SheetFormat extends BookFormat {

  SheetFormat(int sheet) {
    super(sheet);
  }

  @Override
  public @Nullable Piece element(Element element, Serializer serializer) {
    String name = String.valueOf(element.getLocalName());
    if (name.equals("dimension")) {
      return (filling, scope) -> {};
    } else if (name.equals("sheetData")) {
      XmlPieces pieces = new XmlPieces();
      // Rows are written without a prefix, whatever the author's program gave them.
      pieces.add("<sheetData xmlns=\"" + element.getNamespaceURI() + "\">");
      pieces.add((Piece) (filling, scope) -> book(filling).rows(sheet()));
      pieces.add("</sheetData>");
      return pieces.toPiece();
    }
    return super.element(element, serializer);
  }

  @Override
  public @Nullable Piece text(Element parent, String text) {
    String holder =
        parent.getParentNode() == null ? "" : String.valueOf(parent.getParentNode().getLocalName());
    List<TagText.Found> tags = holder.equals("headerFooter") ? TagText.find(text) : List.of();
    if (tags.isEmpty()) {
      return super.text(parent, text);
    }
    return (filling, scope) -> {
      int at = 0;
      for (TagText.Found tag : tags) {
        filling.out().append(XmlText.escape(text.substring(at, tag.start())));
        if (tag.tag() instanceof Tag.Value value) {
          String shown = filling.values().value(value, scope).text();
          filling.out().append(XmlText.escape(shown.replace("&", "&&")));
        }
        at = tag.end();
      }
      filling.out().append(XmlText.escape(text.substring(at)));
    };
  }
}
