package io.keyplan.poi.powerpoint.fill;

import io.keyplan.fill.Tag;
import io.keyplan.poi.fill.Marks;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is to be known of shapes and of the frames of tables on slides. */
final class SlideShapes {

  private SlideShapes() {}

  private static @Nullable Element properties(Element shape) {
    for (Element child : XmlTree.children(shape)) {
      Element properties = TextXml.childOf(child, "cNvPr");
      if (properties != null) {
        return properties;
      }
    }
    return null;
  }

  /** Gives the name of a shape or a frame. */
  static String name(Element shape) {
    Element properties = properties(shape);
    return properties == null ? "" : properties.getAttribute("name");
  }

  /** Gives the id of a shape or a frame; 0 for none. */
  static long id(Element shape) {
    return number(properties(shape), "id", 0);
  }

  private static long number(@Nullable Element element, String name, long otherwise) {
    try {
      return element == null || element.getAttribute(name).isEmpty()
          ? otherwise
          : Long.parseLong(element.getAttribute(name));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Gives what the map of fields says of a shape. */
  static List<Object> attributes(Element shape, String name) {
    List<Object> attributes = new ArrayList<>(List.of("id", id(shape), "name", name));
    Element kind = null;
    for (Element child : XmlTree.children(shape)) {
      Element of = TextXml.childOf(TextXml.childOf(child, "nvPr"), "ph");
      kind = of == null ? kind : of;
    }
    if (kind != null) {
      String type = kind.getAttribute("type");
      attributes.addAll(List.of("placeholder", type.isEmpty() ? "obj" : type));
    }
    Element place = TextXml.childOf(TextXml.childOf(TextXml.childOf(shape, "spPr"), "xfrm"), "off");
    if (kind != null && place != null) {
      attributes.addAll(List.of("x", number(place, "x", -1), "y", number(place, "y", -1)));
    }
    return attributes;
  }

  /** Gives the number of an extension of a row or a column; 0 for none. */
  static long extension(Element element, String name) {
    long[] found = {0};
    Element extensions = TextXml.child(element, "extLst");
    if (extensions != null) {
      TextXml.visit(
          extensions,
          each -> {
            if (name.equals(each.getLocalName())) {
              found[0] = number(each, "val", 0);
            }
          });
    }
    return found[0];
  }

  /** Gives the ids of the columns of the table that something holds or stands in. */
  static long[] columns(Element element) {
    Node at = element;
    while (at instanceof Element above && TextXml.first(above, "tblGrid") == null) {
      at = above.getParentNode();
    }
    Element grid = at instanceof Element above ? TextXml.first(above, "tblGrid") : null;
    List<Element> columns = grid == null ? List.of() : XmlTree.children(grid);
    long[] ids = new long[columns.size()];
    for (int i = 0; i < ids.length; i++) {
      long id = extension(columns.get(i), "colId");
      ids[i] = id == 0 ? -1 - i : id;
    }
    return ids;
  }

  /** Gives the number of a cell in its row, from 0. */
  static int column(Element cell) {
    int column = 0;
    for (Node at = cell.getPreviousSibling(); at != null; at = at.getPreviousSibling()) {
      column += TextXml.is(at, "tc") ? 1 : 0;
    }
    return column;
  }

  /** Puts a mark in the place of all that a shape says which is called by an address. */
  static void fillWhole(Element shape) {
    Element body = TextXml.childOf(shape, "txBody");
    if (!(shape.getUserData(Marks.CONTROL) instanceof Tag.Value value) || body == null) {
      return;
    }
    shape.setUserData(Marks.CONTROL, null, null);
    Element first = TextXml.child(body, "p");
    if (first == null) {
      first =
          body.getOwnerDocument()
              .createElementNS("http://schemas.openxmlformats.org/drawingml/2006/main", "a:p");
      body.appendChild(first);
    }
    Element run = TextXml.first(first, "r");
    Element look = run == null ? null : TextXml.child(run, "rPr");
    for (Element child : XmlTree.children(body)) {
      if (TextXml.is(child, "p") && child != first) {
        body.removeChild(child);
      }
    }
    for (Element child : XmlTree.children(first)) {
      if (!TextXml.is(child, "pPr") && !TextXml.is(child, "endParaRPr")) {
        first.removeChild(child);
      }
    }
    Element mark = Marks.create(first, value);
    Marks.setLook(mark, look);
    first.insertBefore(mark, TextXml.child(first, "endParaRPr"));
  }

  /** Says whether a slide shows no words, pictures, tables or charts. */
  static boolean isEmpty(Element slide) {
    boolean[] empty = {true};
    TextXml.visit(
        slide,
        each ->
            empty[0] &=
                !(TextXml.is(each, "t") && !each.getTextContent().isBlank())
                    && Marks.value(each) == null
                    && !"pic".equals(each.getLocalName())
                    && !"graphicFrame".equals(each.getLocalName()));
    return empty[0];
  }

  /** Gives the value of a shape that shows one and nothing else; null for any other. */
  static Tag.@Nullable Value onlyValue(Element shape) {
    List<Tag.Value> values = new ArrayList<>();
    boolean[] alone = {true};
    TextXml.visit(
        shape,
        each -> {
          Tag.Value value = Marks.value(each);
          if (value != null) {
            values.add(value);
          }
          boolean words = TextXml.is(each, "t") && !each.getTextContent().isBlank();
          boolean several = Marks.repetition(each) != null || TextXml.isMark(each) && value == null;
          alone[0] &= !words && !several;
        });
    return alone[0] && values.size() == 1 ? values.get(0) : null;
  }
}
