package io.keyplan.poi.fill;

import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of a paragraph, however it is split into runs, and what of it stands where. Text that
 * was deleted, and that of drawings in the paragraph, is not its own. For one paragraph.
 */
public final class ParagraphText {

  private static final Set<String> OTHERS =
      Set.of("p", "del", "moveFrom", "instrText", "rt", "fld");

  /** A text of a run, and where it begins in the paragraph's. */
  private record Stretch(Element text, int start, int end) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Reads a paragraph. */
  public ParagraphText(Element paragraph) {
    collect(paragraph);
  }

  private void collect(Element parent) {
    for (Element child : XmlTree.children(parent)) {
      if (TextXml.is(child, "t")) {
        int start = text.length();
        text.append(child.getTextContent());
        stretches.add(new Stretch(child, start, text.length()));
      } else if (TextXml.is(child, "tab") && TextXml.is(parent, "r")) {
        text.append('\t');
      } else if (TextXml.is(child, "br") || TextXml.is(child, "cr")) {
        text.append('\n');
      } else if (!isOther(child)) {
        collect(child);
      }
    }
  }

  /** What stands in a control that is filled as a whole is no text. */
  private static boolean isOther(Element element) {
    return element.getUserData(Marks.CONTROL) != null
        || OTHERS.stream().anyMatch(name -> TextXml.is(element, name));
  }

  /** Gives the text; tabulators and line breaks are single characters. */
  public String text() {
    return text.toString();
  }

  /**
   * Puts an element in the place of a text, and keeps the looks of what stands around it. To be
   * called from the last place of a paragraph to the first.
   *
   * @return the run in which the text began
   */
  Element replace(int from, int to, Element by) {
    int firstAt = at(from);
    int lastAt = at(to - 1);
    Stretch first = stretches.get(firstAt);
    Stretch last = stretches.get(lastAt);
    Element run = (Element) first.text().getParentNode();
    String before = first.text().getTextContent().substring(0, from - first.start());
    String after = last.text().getTextContent().substring(to - last.start());
    Element tail = splitAfter(run, first.text());
    if (first == last) {
      if (!after.isEmpty()) {
        Element rest = (Element) first.text().cloneNode(false);
        setText(rest, after);
        Node properties = TextXml.child(tail, "rPr");
        tail.insertBefore(
            rest, properties == null ? tail.getFirstChild() : properties.getNextSibling());
      }
    } else {
      stretches.subList(firstAt + 1, lastAt).forEach(between -> setText(between.text(), ""));
      setText(last.text(), after);
    }
    setText(first.text(), before);
    run.getParentNode().insertBefore(by, run.getNextSibling());
    return run;
  }

  private int at(int index) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Says whether a place of the text is one of a run, and no tabulator or break. */
  boolean isText(int from, int to) {
    return text.substring(from, to).chars().noneMatch(c -> c == '\t' || c == '\n');
  }

  /** Moves what follows in a run into a new one of the same look. */
  private static Element splitAfter(Element run, Element child) {
    Element tail = (Element) run.cloneNode(false);
    Element properties = TextXml.child(run, "rPr");
    if (properties != null) {
      tail.appendChild(properties.cloneNode(true));
    }
    for (Node next = child.getNextSibling(); next != null; ) {
      Node following = next.getNextSibling();
      tail.appendChild(next);
      next = following;
    }
    run.getParentNode().insertBefore(tail, run.getNextSibling());
    return tail;
  }

  private static void setText(Element element, String text) {
    element.setTextContent(text);
    if (!TextXml.isDrawing(element)) {
      element.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }
  }

  /** Removes runs of which nothing is left. */
  static void removeEmptyRuns(Element paragraph) {
    List<Element> empty = new ArrayList<>();
    TextXml.visit(
        paragraph,
        each -> {
          if (TextXml.is(each, "r") && isEmpty(each)) {
            empty.add(each);
          }
        });
    empty.forEach(run -> Objects.requireNonNull(run.getParentNode()).removeChild(run));
  }

  private static boolean isEmpty(Element run) {
    return XmlTree.children(run).stream()
        .allMatch(
            child ->
                TextXml.is(child, "rPr")
                    || TextXml.is(child, "t") && child.getTextContent().isEmpty());
  }
}
