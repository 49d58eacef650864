package io.keyplan.poi.word.fill;

import io.keyplan.fill.Tag;
import io.keyplan.poi.fill.Piece;
import io.keyplan.poi.fill.StoryFormat;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.fill.XmlPieces;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

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
  private final StoryFormat.Serializer serializer;

  ControlMaker(String prefix, StoryFormat.Serializer serializer) {
    this.w = prefix;
    this.serializer = serializer;
  }

  Piece make(Element control, Tag.Value value) {
    Element properties = TextXml.child(control, "sdtPr");
    Element content = TextXml.child(control, "sdtContent");
    StringBuilder before = new StringBuilder();
    StringBuilder between = new StringBuilder();
    StringBuilder after = new StringBuilder();
    StringBuilder ticked = new StringBuilder();
    boolean box = false;
    boolean plain = true;
    for (Element each : properties == null ? List.<Element>of() : XmlTree.children(properties)) {
      String name = each.getLocalName();
      plain &= !TYPED.contains(name);
      if (TextXml.is(each, "date")) {
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
    boolean prompting = properties != null && TextXml.child(properties, "showingPlcHdr") != null;
    plain &= properties != null && TextXml.child(properties, "text") != null;
    Around around = around(content);
    return new ControlPiece(
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
    for (Element each : XmlTree.children(property)) {
      if (property.getLocalName().equals("checkbox") && each.getLocalName().equals("checked")) {
        String prefix = each.getPrefix() == null ? "" : each.getPrefix() + ":";
        each.setAttributeNS(each.getNamespaceURI(), prefix + "val", state);
      }
    }
    return xml(property);
  }

  private record Around(String begin, String end) {}

  private String look(@Nullable Element properties, @Nullable Element content, boolean prompting) {
    Element own = properties == null ? null : TextXml.child(properties, "rPr");
    Element run = content == null || prompting ? null : TextXml.first(content, "r");
    Element shown = run == null ? own : TextXml.child(run, "rPr");
    return shown == null ? "" : xml(shown);
  }

  /** A control stands in a line, around paragraphs or around a cell. */
  private Around around(@Nullable Element content) {
    Element cell = content == null ? null : TextXml.child(content, "tc");
    Element holder = cell == null ? content : cell;
    Element paragraph = holder == null ? null : TextXml.child(holder, "p");
    if (paragraph == null) {
      return new Around("", "");
    }
    Element look = TextXml.child(paragraph, "pPr");
    String begin = "<" + w + "p>" + (look == null ? "" : xml(look));
    String end = "</" + w + "p>";
    if (cell == null) {
      return new Around(begin, end);
    }
    Element properties = TextXml.child(cell, "tcPr");
    return new Around(
        "<" + w + "tc>" + (properties == null ? "" : xml(properties)) + begin,
        end + "</" + w + "tc>");
  }

  private String xml(Element element) {
    XmlPieces xml = new XmlPieces();
    serializer.add(element, xml);
    return xml.xml();
  }
}
