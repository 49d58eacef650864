package io.keyplan.poi.fill;

import io.keyplan.fill.Repetition;
import io.keyplan.fill.Tag;
import io.keyplan.poi.fill.Piece.Repeated.Rows;
import io.keyplan.poi.ooxml.XmlBuffer;
import io.keyplan.poi.ooxml.XmlText;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Makes the pieces of a part whose elements were marked. For one part. */
public final class PieceMaker {

  /** What has a name or a number that the document may have once only. */
  private static final Set<String> ONCE =
      Set.of(
          "bookmarkStart",
          "bookmarkEnd",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference");

  /** What must have a paragraph in it. */
  private static final Set<String> CONTAINERS =
      Set.of("tc", "txbxContent", "hdr", "ftr", "footnote", "endnote", "comment");

  private final StoryFormat format;
  private int repeated;
  private @Nullable Element picture;
  private @Nullable Element chart;

  private PieceMaker(StoryFormat format) {
    this.format = format;
  }

  /** Makes the pieces of a whole part. */
  public static Piece of(Element root, StoryFormat format) {
    XmlPieces into = new XmlPieces().add(XmlText.DECLARATION);
    new PieceMaker(format).add(root, into);
    return into.toPiece();
  }

  private void add(Node node, XmlPieces into) {
    if (node instanceof Element element) {
      Piece own = format.element(element, this::add);
      if (own != null) {
        into.add(own);
      } else if (TextXml.isMark(element)) {
        mark(element, into);
      } else {
        element(element, into);
      }
    } else if (node.getNodeType() == Node.TEXT_NODE
        || node.getNodeType() == Node.CDATA_SECTION_NODE) {
      String text = node.getNodeValue();
      Piece own = node.getParentNode() instanceof Element parent ? format.text(parent, text) : null;
      if (own != null) {
        into.add(own);
        return;
      }
      into.add(new XmlBuffer(text.length() + 16).text(text).toString());
    }
  }

  private void mark(Element mark, XmlPieces into) {
    Tag tag = Marks.tag(mark);
    if (tag instanceof Tag.Value value) {
      Element paragraph = (Element) Objects.requireNonNull(mark.getParentNode());
      into.add(
          new Piece.Value(
              value,
              look(Marks.look(mark)),
              TextXml.prefix(paragraph),
              TextXml.isDrawing(paragraph)));
      return;
    } else if (tag instanceof Tag.Section section) {
      into.add(format.section(section, mark));
      return;
    }
    boolean rows = !TextXml.rows(mark).isEmpty();
    XmlPieces inner = new XmlPieces();
    Repetition repetition = tag instanceof Tag.Each each ? repetition(each) : null;
    repeated += repetition == null ? 0 : 1;
    children(mark, inner);
    if (repetition != null) {
      repeated--;
      into.add(new Piece.Repeated(repetition, inner.toPiece(), rows ? Rows.SEVERAL : Rows.NONE));
    } else if (tag instanceof Tag.If condition) {
      into.add(new Piece.Conditional(condition, inner.toPiece(), rows));
    }
  }

  private static Repetition repetition(Tag.Each each) {
    return new Repetition(each.list(), each.entries());
  }

  private String look(@Nullable Element properties) {
    if (properties == null) {
      return "";
    }
    XmlPieces xml = new XmlPieces();
    add(properties, xml);
    return xml.xml();
  }

  private void element(Element element, XmlPieces into) {
    Repetition repetition = Marks.repetition(element);
    RepeatedRows rows = RepeatedRows.of(element);
    Object shown = element.getUserData(Marks.PICTURE);
    if (repetition != null) {
      repeated++;
      XmlPieces inner = new XmlPieces();
      whole(element, inner);
      repeated--;
      into.add(
          new Piece.Repeated(
              repetition, inner.toPiece(), TextXml.is(element, "tr") ? Rows.ONE : Rows.NONE));
    } else if (rows != null) {
      XmlPieces inner = new XmlPieces();
      whole(element, inner);
      into.add(new Piece.Table(rows.stays(), rows.names(), inner.toPiece()));
    } else if (shown instanceof Tag.Value value) {
      picture(element, value, into);
    } else if (element.getUserData(Marks.CHART) instanceof Tag.Chart tag) {
      chart(element, tag, into);
    } else if (repeated > 0 && ONCE.contains(element.getLocalName())) {
      XmlPieces inner = new XmlPieces();
      whole(element, inner);
      into.add(new Piece.Once(inner.toPiece()));
    } else {
      whole(element, into);
    }
  }

  private void picture(Element drawing, Tag.Value value, XmlPieces into) {
    Element before = picture;
    picture = drawing;
    XmlPieces inner = new XmlPieces();
    whole(drawing, inner);
    picture = before;
    Element extent = Drawings.extent(drawing);
    into.add(
        new Piece.Picture(
            value, inner.toPiece(), Drawings.length(extent, "cx"), Drawings.length(extent, "cy")));
  }

  private void chart(Element frame, Tag.Chart tag, XmlPieces into) {
    chart = frame;
    XmlPieces inner = new XmlPieces();
    whole(frame, inner);
    chart = null;
    into.add(new Piece.Chart(tag, Drawings.chartRelation(frame), inner.toPiece()));
  }

  private void whole(Element element, XmlPieces into) {
    if (element.getUserData(Marks.CONTROL) instanceof Tag.Value value) {
      into.add(format.place(element, value, this::add));
      return;
    }
    format.before(element, into);
    markup(element, into);
    format.after(element, into);
  }

  private void markup(Element element, XmlPieces into) {
    into.add("<" + element.getTagName());
    attributes(element, into);
    XmlPieces inner = new XmlPieces();
    children(element, inner);
    format.atEnd(element, inner);
    if (element.getFirstChild() == null && inner.isEmpty()) {
      into.add("/>");
      return;
    }
    into.add(">");
    if (isContainer(element) && !inner.isMarkup()) {
      into.add(new Piece.Container(inner.toPiece(), "<" + textPrefix(element) + "p/>"));
    } else {
      into.add(inner.toPiece());
    }
    into.add("</" + element.getTagName() + ">");
  }

  /** A cell of WordprocessingML holds paragraphs itself, one of DrawingML a body with them. */
  private static boolean isContainer(Element element) {
    return "txBody".equals(element.getLocalName())
        || !TextXml.isDrawing(element)
            && CONTAINERS.stream().anyMatch(name -> TextXml.is(element, name));
  }

  private static String textPrefix(Element container) {
    Element paragraph = TextXml.first(container, "p");
    return TextXml.prefix(paragraph == null ? container : paragraph);
  }

  private void children(Element element, XmlPieces into) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (picture == null || !Drawings.isOfAuthorsPicture(node)) {
        add(node, into);
      }
    }
  }

  private void attributes(Element element, XmlPieces into) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      PictureDetail detail = picture == null ? null : Drawings.detail(attribute, picture);
      Piece own = chart == null ? format.attribute(attribute) : chartDetail(attribute);
      if (own != null) {
        into.add(" " + attribute.getName() + "=\"");
        into.add(own);
        into.add("\"");
      } else if (detail != null) {
        into.add(" " + attribute.getName() + "=\"");
        into.add(new Piece.Detail(detail));
        into.add("\"");
      } else if (repeated > 0 && isOnce(attribute)) {
        XmlPieces once = new XmlPieces();
        once.attribute(attribute.getName(), attribute.getValue());
        into.add(new Piece.Once(once.toPiece()));
      } else if (repeated > 0 && isNumber(attribute)) {
        into.add(" " + attribute.getName() + "=\"");
        into.add(new Piece.Number(attribute.getValue()));
        into.add("\"");
      } else {
        into.attribute(attribute.getName(), attribute.getValue());
      }
    }
  }

  /** Gives what of the frame of a chart the chart decides; null for what is the author's. */
  private static @Nullable Piece chartDetail(Attr attribute) {
    if (Drawings.isWords(attribute)) {
      return new Piece.Event((filling, scope) -> filling.out().append(filling.charts().words()));
    } else if (Drawings.isChartRelation(attribute)) {
      return new Piece.Event((filling, scope) -> filling.out().append(filling.charts().relation()));
    }
    return null;
  }

  /** Word gives every paragraph and row a number of its own, if it has none. */
  private static boolean isOnce(Attr attribute) {
    String name = Objects.requireNonNullElse(attribute.getLocalName(), "");
    return name.equals("paraId") || name.equals("textId");
  }

  private static boolean isNumber(Attr attribute) {
    Element owner = attribute.getOwnerElement();
    boolean drawing = "docPr".equals(owner.getLocalName()) && attribute.getName().equals("id");
    return drawing
        || TextXml.is(owner, "id")
            && TextXml.is(owner.getParentNode(), "sdtPr")
            && "val".equals(attribute.getLocalName());
  }
}
