package io.keyplan.poi.word.fill;

import io.keyplan.fill.Tag;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes a piece of a content control of the author's that is filled as a whole. For one control.
 */
final class ControlMaker {

  /** The properties that stand before a binding (ISO 29500-1, clause 17.5.2.38). */
  private static final Set<String> FIRST = Set.of("lock", "placeholder", "temporary");

  /** What a filled control no longer says, or says anew. */
  private static final Set<String> DROPPED =
      Set.of("tag", "id", "dataBinding", "showingPlcHdr", "temporary");

  /** Kinds that have a value of their own beside the text. */
  private static final Set<String> TYPED = Set.of("date", "dropDownList", "comboBox", "checkbox");

  private final String w;
  private final BiConsumer<Node, XmlPieces> serializer;

  ControlMaker(String prefix, BiConsumer<Node, XmlPieces> serializer) {
    this.w = prefix;
    this.serializer = serializer;
  }

  Piece make(Element control, Tag.Value value) {
    Element properties = WordXml.child(control, "sdtPr");
    Element content = WordXml.child(control, "sdtContent");
    StringBuilder before = new StringBuilder();
    StringBuilder between = new StringBuilder();
    StringBuilder after = new StringBuilder();
    StringBuilder ticked = new StringBuilder();
    boolean box = false;
    boolean plain = true;
    for (Element each : properties == null ? List.<Element>of() : WordXml.children(properties)) {
      String name = each.getLocalName();
      plain &= !TYPED.contains(name);
      if (WordXml.is(each, "date")) {
        each.removeAttributeNS(each.getNamespaceURI(), "fullDate");
      }
      if (name.equals("rPr") || name.equals("alias")) {
        before.append(xml(each));
      } else if (FIRST.contains(name) && !DROPPED.contains(name)) {
        between.append(xml(each));
      } else if (!DROPPED.contains(name)) {
        box |= name.equals("checkbox");
        after.append(tick(each, "0"));
        ticked.append(tick(each, "1"));
      }
    }
    boolean prompting = properties != null && WordXml.child(properties, "showingPlcHdr") != null;
    plain &= properties != null && WordXml.child(properties, "text") != null;
    Around around = around(content);
    return new Piece.Value(
        value,
        look(properties, content, prompting),
        new OwnControl(
            before.toString(),
            between.toString(),
            after.toString(),
            around.begin,
            around.end,
            plain,
            box ? ticked.toString() : null));
  }

  /** Gives a property; that of a box to tick with its state. */
  private String tick(Element property, String state) {
    for (Element each : WordXml.children(property)) {
      if (property.getLocalName().equals("checkbox") && each.getLocalName().equals("checked")) {
        String prefix = each.getPrefix() == null ? "" : each.getPrefix() + ":";
        each.setAttributeNS(each.getNamespaceURI(), prefix + "val", state);
      }
    }
    return xml(property);
  }

  private record Around(String begin, String end) {}

  private String look(@Nullable Element properties, @Nullable Element content, boolean prompting) {
    Element own = properties == null ? null : WordXml.child(properties, "rPr");
    Element run = content == null || prompting ? null : WordXml.first(content, "r");
    Element shown = run == null ? own : WordXml.child(run, "rPr");
    return shown == null ? "" : xml(shown);
  }

  /** A control stands in a line, around paragraphs or around a cell. */
  private Around around(@Nullable Element content) {
    Element cell = content == null ? null : WordXml.child(content, "tc");
    Element holder = cell == null ? content : cell;
    Element paragraph = holder == null ? null : WordXml.child(holder, "p");
    if (paragraph == null) {
      return new Around("", "");
    }
    Element look = WordXml.child(paragraph, "pPr");
    String begin = "<" + w + "p>" + (look == null ? "" : xml(look));
    String end = "</" + w + "p>";
    if (cell == null) {
      return new Around(begin, end);
    }
    Element properties = WordXml.child(cell, "tcPr");
    return new Around(
        "<" + w + "tc>" + (properties == null ? "" : xml(properties)) + begin,
        end + "</" + w + "tc>");
  }

  private String xml(Element element) {
    XmlPieces xml = new XmlPieces();
    serializer.accept(element, xml);
    return xml.xml();
  }
}
