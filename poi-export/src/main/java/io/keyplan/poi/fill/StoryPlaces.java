package io.keyplan.poi.fill;

import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.value.Excerpt;
import java.util.IdentityHashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Says in words where something stands in a part, as it stood before the part was taken apart. For
 * one part.
 */
final class StoryPlaces {

  private static final int EXCERPT = 40;

  private final Map<Node, String> names = new IdentityHashMap<>();
  private final Map<Node, Integer> paragraphs = new IdentityHashMap<>();
  private final Map<Node, String> excerpts = new IdentityHashMap<>();
  private final String story;
  private int tables;

  /**
   * Looks through a part.
   *
   * @param story what the part is, such as {@code page header}; empty for the text itself
   */
  StoryPlaces(Element root, String story) {
    this.story = story;
    TextXml.visit(root, this::note);
  }

  private void note(Element element) {
    if (TextXml.is(element, "tbl")) {
      names.put(element, table(element, ++tables));
      int number = 0;
      for (Element row : TextXml.rows(element)) {
        names.put(row, "row " + ++number);
      }
    } else if ("sp".equals(element.getLocalName()) && !frameName(element).isEmpty()) {
      names.put(element, "shape “" + Excerpt.of(frameName(element), EXCERPT) + "”");
    } else if (TextXml.is(element, "txbxContent")) {
      names.put(element, "text box");
    } else if (TextXml.is(element, "p")) {
      paragraphs.put(element, paragraphs.size());
      excerpts.put(element, new ParagraphText(element).text());
    }
  }

  /** Slides have names for their tables, and documents have not. */
  private static String table(Element table, int number) {
    for (Node at = table; at instanceof Element above; at = at.getParentNode()) {
      if ("graphicFrame".equals(above.getLocalName()) && !frameName(above).isEmpty()) {
        return "table “" + Excerpt.of(frameName(above), EXCERPT) + "”";
      }
    }
    return "table " + number;
  }

  private static String frameName(Element shape) {
    for (Element child : XmlTree.children(shape)) {
      Element properties = TextXml.childOf(child, "cNvPr");
      if (properties != null) {
        return properties.getAttribute("name");
      }
    }
    return "";
  }

  /** Gives the number of the paragraph that something stands in or holds, from 0. */
  int paragraph(Element element) {
    for (Node at = element; at != null; at = at.getParentNode()) {
      Integer number = paragraphs.get(at);
      if (number != null) {
        return number;
      }
    }
    Element first = TextXml.first(element, "p");
    Integer number = first == null ? null : paragraphs.get(first);
    return number == null ? 0 : number;
  }

  /** Says where an element stands. */
  String of(Element element) {
    StringBuilder place = new StringBuilder();
    String excerpt = "";
    for (Node at = element; at != null; at = at.getParentNode()) {
      String name = names.get(at);
      if (name != null) {
        place.insert(0, place.length() == 0 ? name : name + ", ");
      } else if (excerpt.isEmpty() && place.length() == 0) {
        excerpt = excerpts.getOrDefault(at, "");
      }
    }
    String words = excerpt.strip().replaceAll("[\\s\\p{Z}]+", " ");
    if (place.indexOf("row ") < 0 && !words.isEmpty()) {
      place.append(place.length() == 0 ? "" : ", ");
      place.append("paragraph “").append(Excerpt.of(words, EXCERPT)).append("”");
    }
    if (place.length() == 0) {
      return story.isEmpty() ? "document" : story;
    }
    return story.isEmpty() ? place.toString() : story + ", " + place;
  }
}
