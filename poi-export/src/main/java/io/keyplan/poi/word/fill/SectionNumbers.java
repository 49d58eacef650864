package io.keyplan.poi.word.fill;

import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The bulleted and numbered lists of a section, with numbers that no list of the document has.
 * Lives for one section.
 */
final class SectionNumbers {

  private static final Pattern NUMBER = Pattern.compile("<w:numId w:val=\"([0-9]+)\"/>");

  private final OwnNumbering into;
  private final Map<String, Element> lists = new LinkedHashMap<>();
  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, String> renumbered = new HashMap<>();

  /**
   * Starts a section.
   *
   * @param section its numbering; null for none
   * @param into takes the lists that are used
   */
  SectionNumbers(@Nullable Element section, OwnNumbering into) {
    this.into = into;
    if (section != null) {
      XmlTree.children(section)
          .forEach(
              each -> {
                if (TextXml.is(each, "num")) {
                  lists.put(TextXml.attribute(each, "numId"), each);
                } else if (TextXml.is(each, "abstractNum")) {
                  definitions.put(TextXml.attribute(each, "abstractNumId"), each);
                }
              });
    }
  }

  /** Gives text of the section with the numbers of its lists in the document. */
  String renumbered(String xml) {
    return NUMBER
        .matcher(xml)
        .replaceAll(
            found ->
                Matcher.quoteReplacement("<w:numId w:val=\"" + number(found.group(1)) + "\"/>"));
  }

  /** Gives the list of a style its number in the document. */
  void renumber(Element style) {
    TextXml.visit(
        style,
        each -> {
          if (TextXml.is(each, "numId")) {
            each.setAttributeNS(
                each.getNamespaceURI(),
                each.getPrefix() + ":val",
                number(TextXml.attribute(each, "val")));
          }
        });
  }

  /** The document's own lists keep their numbers in the section. */
  private String number(String number) {
    Element list = lists.get(number);
    if (list == null || into.hasList(number)) {
      return number;
    }
    String known = renumbered.get(number);
    if (known == null) {
      known = add(list);
      renumbered.put(number, known);
    }
    return known;
  }

  private String add(Element list) {
    Element ofDefinition = TextXml.child(list, "abstractNumId");
    String definition = TextXml.attribute(ofDefinition, "val");
    Element own = definitions.get(definition);
    String there = definition;
    if (own != null && !into.hasDefinition(definition)) {
      there = renumbered.get("d" + definition);
      if (there == null) {
        there = into.addDefinition(own);
        renumbered.put("d" + definition, there);
      }
    }
    return into.addList(list, there);
  }
}
