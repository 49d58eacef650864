package io.keyplan.poi.word.read;

import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.word.names.WordNamespaces;
import io.keyplan.poi.word.names.WordText;
import io.keyplan.poi.word.read.WordNode.Kind;
import io.keyplan.read.UnreadableDocumentException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part of a document into a tree of what matters of it (ISO 29500-1, clause 17). Changes
 * that Word tracks are taken as accepted. For one document.
 */
final class WordTree {

  /** No program nests deeper, and a tree is walked by methods that call themselves. */
  private static final int DEEPEST = 400;

  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  /** What nobody sees on the page, or what has been deleted. */
  private static final Set<String> UNSEEN =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "delInstrText",
          "rt",
          "sectPr",
          "tblPrEx",
          "tblGrid",
          "numPr",
          "sdtEndPr",
          "background");

  private final int most;
  private int nodes;

  /**
   * Creates a reader.
   *
   * @param most number of nodes above which a document is refused
   */
  WordTree(int most) {
    this.most = most;
  }

  /**
   * Reads a part.
   *
   * @param name name of the part, for messages
   * @throws UnreadableDocumentException if it is broken, nested too deep or too large
   */
  WordNode read(byte[] part, String name) {
    WordNode story = new WordNode(Kind.STORY);
    try {
      XMLStreamReader xml = ReadXml.stream(part);
      while (xml.hasNext() && xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      story.setText(isWord(xml) ? xml.getLocalName() : "");
      children(xml, story, name, 0, false);
    } catch (XMLStreamException e) {
      throw OfficeFault.damaged("the file is damaged: " + name + " is broken", e);
    }
    return story;
  }

  /** Reads what stands in the element at hand, to its end. */
  private void children(XMLStreamReader xml, WordNode into, String part, int depth, boolean prompt)
      throws XMLStreamException {
    if (depth > DEEPEST) {
      throw OfficeFault.damaged(
          "the file is damaged: " + part + " is nested too deep", new XMLStreamException());
    }
    boolean isPrompt = prompt;
    boolean chosen = false;
    boolean isAlternative = xml.getLocalName().equals("AlternateContent");
    boolean deleted = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      } else if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String element = xml.getLocalName();
      if (isAlternative) {
        int before = into.children().size();
        if (chosen) {
          XmlElement.skip(xml);
        } else {
          children(xml, into, part, depth + 1, isPrompt);
        }
        chosen |= into.children().size() > before;
      } else if (isWord(xml) && element.equals("rPr") && !into.is(Kind.STORY)) {
        isPrompt = looksLikePrompt(xml);
      } else if (isWord(xml) && element.equals("customXmlDelRangeStart")) {
        deleted = true;
        XmlElement.skip(xml);
      } else if (isWord(xml) && element.equals("sdt") && deleted) {
        deleted = false;
        XmlElement.skip(xml);
      } else {
        element(xml, into, part, depth, isPrompt);
      }
    }
  }

  private void element(XMLStreamReader xml, WordNode into, String part, int depth, boolean prompt)
      throws XMLStreamException {
    if (!isWord(xml)) {
      if (xml.getLocalName().equals("t") && xml.getNamespaceURI().endsWith("/math")) {
        add(into, WordNode.text(XmlElement.text(xml), prompt));
      } else {
        children(xml, into, part, depth + 1, prompt);
      }
      return;
    }
    String element = xml.getLocalName();
    switch (element) {
      case "p" -> container(xml, Kind.PARAGRAPH, into, part, depth);
      case "tbl" -> container(xml, Kind.TABLE, into, part, depth);
      case "tr" -> container(xml, Kind.ROW, into, part, depth);
      case "tc" -> container(xml, Kind.CELL, into, part, depth);
      case "sdt" -> container(xml, Kind.CONTROL, into, part, depth);
      case "txbxContent" -> container(xml, Kind.BOX, into, part, depth);
      case "footnote", "endnote" -> container(xml, Kind.STORY, into, part, depth);
      case "pPr", "tblPr", "trPr", "tcPr" -> properties(xml, into);
      case "sdtPr" -> into.setControl(new ControlParser(xml).parse());
      case "t" -> add(into, WordNode.text(WordText.asRead(XmlElement.text(xml)), prompt));
      case "tab", "ptab" -> sign(xml, into, "\t", prompt);
      case "br", "cr" -> sign(xml, into, "\n", prompt);
      case "noBreakHyphen" -> sign(xml, into, "\u2011", prompt);
      case "sym" -> sign(xml, into, symbol(XmlElement.attribute(xml, "char")), prompt);
      default -> {
        if (UNSEEN.contains(element)) {
          XmlElement.skip(xml);
        } else {
          children(xml, into, part, depth + 1, prompt);
        }
      }
    }
  }

  private void container(XMLStreamReader xml, Kind kind, WordNode into, String part, int depth)
      throws XMLStreamException {
    WordNode node = new WordNode(kind);
    children(xml, node, part, depth + 1, false);
    if (!isDeleted(node)) {
      add(into, node);
    }
  }

  /** Rows and cells whose deletion is tracked have no columns. */
  private static boolean isDeleted(WordNode node) {
    return (node.is(Kind.ROW) || node.is(Kind.CELL)) && node.text().equals("del");
  }

  private void sign(XMLStreamReader xml, WordNode into, String sign, boolean prompt)
      throws XMLStreamException {
    XmlElement.skip(xml);
    if (!sign.isEmpty()) {
      add(into, WordNode.text(sign, prompt));
    }
  }

  private void add(WordNode into, WordNode node) {
    if (++nodes > most) {
      throw new UnreadableDocumentException(
          UnreadableDocumentException.Reason.TOO_LARGE,
          "the document has more than "
              + most
              + " paragraphs, cells and texts; a higher limit can"
              + " be set",
          null);
    }
    into.children().add(node);
  }

  /** A symbol stands in a font of its own, often at a place where no letter is. */
  private static String symbol(String code) {
    try {
      return WordText.asRead(String.valueOf((char) Integer.parseInt(code, 16)));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private static void properties(XMLStreamReader xml, WordNode node) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().endsWith("Change")) {
          XmlElement.skip(xml);
          continue;
        }
        depth++;
        property(xml, node);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private static void property(XMLStreamReader xml, WordNode node) {
    switch (xml.getLocalName()) {
      case "pStyle", "tblStyle" -> node.setStyle(XmlElement.attribute(xml, "val"));
      case "tblCaption" -> node.setText(XmlElement.attribute(xml, "val"));
      case "gridSpan" -> node.setColumns(number(XmlElement.attribute(xml, "val")));
      case "gridBefore" -> node.setSkipped(number(XmlElement.attribute(xml, "val")));
      case "tblHeader" -> node.mark();
      case "del", "moveFrom" -> {
        if (node.is(Kind.PARAGRAPH)) {
          node.mark();
        } else if (node.is(Kind.ROW)) {
          node.setText("del");
        }
      }
      case "cellDel" -> node.setText("del");
      default -> {}
    }
  }

  private static boolean looksLikePrompt(XMLStreamReader xml) throws XMLStreamException {
    boolean prompt = false;
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        prompt |=
            xml.getLocalName().equals("rStyle")
                && XmlElement.attribute(xml, "val").equals("PlaceholderText");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return prompt;
  }

  /** Word writes spans of hundreds of columns at most. */
  private static int number(String text) {
    try {
      return Math.min(1000, Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static boolean isWord(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return WordNamespaces.W.equals(namespace) || STRICT.equals(namespace);
  }
}
