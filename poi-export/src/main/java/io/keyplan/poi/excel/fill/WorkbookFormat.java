package io.keyplan.poi.excel.fill;

import io.keyplan.poi.fill.Piece;
import io.keyplan.poi.fill.XmlPieces;
import io.keyplan.poi.ooxml.XmlText;
import org.w3c.dom.Element;

/** The part of the workbook itself, to which the names of fields are added. For one part. */
final class WorkbookFormat extends BookFormat {

  WorkbookFormat() {
    super(-1);
  }

  @Override
  public void atEnd(Element element, XmlPieces into) {
    if ("definedNames".equals(element.getLocalName())) {
      String namespace = element.getNamespaceURI();
      into.add(
          (Piece)
              (filling, scope) ->
                  book(filling)
                      .names()
                      .forEach(name -> filling.out().append(xml(namespace, name))));
    }
  }

  private static String xml(String namespace, FieldName name) {
    String comment = XmlText.escape(name.comment());
    return "<definedName xmlns=\""
        + namespace
        + "\" name=\""
        + XmlText.escape(name.name())
        + (comment.isEmpty() ? "" : "\" comment=\"" + comment)
        + "\">"
        + XmlText.escape(name.cells())
        + "</definedName>";
  }
}
