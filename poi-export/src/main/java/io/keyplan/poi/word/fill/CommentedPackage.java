package io.keyplan.poi.word.fill;

import io.keyplan.fill.TemplateProblem;
import io.keyplan.poi.fill.FilledPackage;
import io.keyplan.poi.fill.Mistakes.Mistake;
import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.poi.word.names.WordNamespaces;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A document with its mistakes as comments of Word's. What is wrong in headers, footers and notes,
 * where Word has no comments, stands at the beginning of the text. For one document.
 */
final class CommentedPackage {

  private static final String AUTHOR = "Keyplan";
  private static final String COMMENTS =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private final TemplatePackage file;
  private final List<Mistake> mistakes;
  private final StringBuilder comments = new StringBuilder();
  private int number;

  CommentedPackage(TemplatePackage file, List<Mistake> mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** Writes the document; the stream is flushed and left open. */
  void write(OutputStream out) throws IOException {
    FilledPackage commented = new FilledPackage(file);
    if (!mistakes.isEmpty()) {
      addComments(commented);
    }
    commented.write(out);
  }

  private void addComments(FilledPackage commented) {
    Element text = tree(file.main());
    String part = file.comments();
    Element known = part == null ? null : tree(part);
    number = known == null ? 0 : nextNumber(known);
    List<Element> paragraphs = new ArrayList<>();
    TextXml.visit(
        text,
        each -> {
          if (TextXml.is(each, "p")) {
            paragraphs.add(each);
          }
        });
    for (Mistake mistake : mistakes) {
      boolean inText = mistake.part().equals(file.main());
      int at = inText ? Math.min(mistake.paragraph(), paragraphs.size() - 1) : 0;
      if (at >= 0 && !paragraphs.isEmpty()) {
        comment(paragraphs.get(at), mistake.problem(), inText);
      }
    }
    commented.put(file.main(), XmlTree.part(text));
    if (known == null || part == null) {
      commented.add("word/kpComments.xml", COMMENTS, root(comments));
      commented.relate(file.main(), "kpComments", "comments", "word/kpComments.xml");
    } else {
      String xml = XmlTree.part(known);
      int end = xml.lastIndexOf("</");
      commented.put(
          part, end < 0 ? root(comments) : xml.substring(0, end) + comments + xml.substring(end));
    }
  }

  private void comment(Element paragraph, TemplateProblem problem, boolean inText) {
    Node first = TextXml.child(paragraph, "pPr");
    paragraph.insertBefore(
        element(paragraph, "commentRangeStart"),
        first == null ? paragraph.getFirstChild() : first.getNextSibling());
    paragraph.appendChild(element(paragraph, "commentRangeEnd"));
    Element run = create(paragraph, "r");
    run.appendChild(element(paragraph, "commentReference"));
    paragraph.appendChild(run);
    String message = inText ? problem.message() : problem.place() + ": " + problem.message();
    String tag = problem.tag().isEmpty() ? "" : problem.tag() + " – ";
    comments
        .append("<w:comment xmlns:w=\"")
        .append(WordNamespaces.W)
        .append("\" w:id=\"")
        .append(number++)
        .append("\" w:author=\"" + AUTHOR + "\" w:initials=\"KP\"><w:p><w:r><w:t>")
        .append(XmlText.escape(tag + message))
        .append("</w:t></w:r></w:p></w:comment>");
  }

  private Element element(Element near, String name) {
    Element element = create(near, name);
    String prefix = near.getPrefix() == null ? "" : near.getPrefix() + ":";
    element.setAttributeNS(near.getNamespaceURI(), prefix + "id", String.valueOf(number));
    return element;
  }

  private static Element create(Element near, String name) {
    String prefix = near.getPrefix() == null ? "" : near.getPrefix() + ":";
    return near.getOwnerDocument().createElementNS(near.getNamespaceURI(), prefix + name);
  }

  private static int nextNumber(Element known) {
    int next = 0;
    for (Element each : XmlTree.children(known)) {
      try {
        next = Math.max(next, Integer.parseInt(TextXml.attribute(each, "id")) + 1);
      } catch (NumberFormatException e) {
        next = Math.max(next, 1);
      }
    }
    return next;
  }

  private static String root(CharSequence comments) {
    return XmlText.DECLARATION
        + "<w:comments xmlns:w=\""
        + WordNamespaces.W
        + "\">"
        + comments
        + "</w:comments>";
  }

  private Element tree(String part) {
    byte[] xml = file.part(part);
    return ReadXml.tree(xml == null ? new byte[0] : xml, part).getDocumentElement();
  }
}
