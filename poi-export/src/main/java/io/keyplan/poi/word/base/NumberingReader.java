package io.keyplan.poi.word.base;

import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.poi.word.base.DocumentBase.Numbering;
import io.keyplan.poi.word.style.ParagraphStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Reads a company's numbering, and divides it where ours is added. */
final class NumberingReader {

  private NumberingReader() {}

  /**
   * Reads a numbering whose styles have their new ids already.
   *
   * @param styles the company's styles
   * @param room what is known of them
   */
  static Numbering read(Element root, StyleMatch styles, StyleRoom room) {
    int definitions = 0;
    int numbers = 0;
    Map<Integer, Integer> definitionOf = new HashMap<>();
    for (Element each : List.copyOf(XmlTree.children(root))) {
      if (BaseXml.is(each, "abstractNum")) {
        definitions = Math.max(definitions, BaseXml.number(each, "abstractNumId", 0));
      } else if (BaseXml.is(each, "num")) {
        int number = BaseXml.number(each, "numId", 0);
        numbers = Math.max(numbers, number);
        Element definition = BaseXml.child(each, "abstractNumId");
        definitionOf.put(number, definition == null ? 0 : BaseXml.number(definition, "val", 0));
      } else if (!BaseXml.is(each, "numPicBullet")) {
        BaseXml.remove(each);
      }
    }
    int bullets = numberOf(ParagraphStyle.LIST_BULLET, styles, room);
    int ordered = numberOf(ParagraphStyle.LIST_NUMBER, styles, room);
    String whole = XmlTree.part(root);
    int end = whole.lastIndexOf("</");
    int firstNumber = firstNumber(whole, root);
    return new Numbering(
        whole.substring(0, end < 0 ? whole.length() : firstNumber),
        end < 0 ? "" : whole.substring(firstNumber, end),
        definitions + 1,
        numbers + 1,
        bullets,
        ordered == 0 ? -1 : definitionOf.getOrDefault(ordered, -1));
  }

  private static int firstNumber(String xml, Element root) {
    String prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
    int number = xml.indexOf("<" + prefix + "num ");
    return number < 0 ? xml.lastIndexOf("</") : number;
  }

  private static int numberOf(ParagraphStyle style, StyleMatch styles, StyleRoom room) {
    return styles.found(style).map(found -> room.number(found.id())).orElse(0);
  }
}
