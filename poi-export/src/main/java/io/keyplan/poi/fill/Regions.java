package io.keyplan.poi.fill;

import io.keyplan.fill.Tag;
import io.keyplan.poi.fill.TagFinder.Marker;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds what stands between beginnings and ends, and puts a mark around it. For one part. */
final class Regions {

  private final List<Marker> markers;
  private final Mistakes mistakes;
  private final boolean loose;

  /**
   * Prepares a part.
   *
   * @param loose whether beginnings and ends without their opposites are no mistakes
   */
  Regions(List<Marker> markers, Mistakes mistakes, boolean loose) {
    this.markers = markers;
    this.mistakes = mistakes;
    this.loose = loose;
  }

  /** Lists what begins and does not end, and what ends and does not begin. */
  static List<Tag> loose(List<Marker> markers) {
    Deque<Marker> open = new ArrayDeque<>();
    Set<Marker> left = new LinkedHashSet<>();
    for (Marker marker : markers) {
      if (marker.tag() instanceof Tag.End && !open.isEmpty()) {
        left.remove(open.pop());
      } else {
        left.add(marker);
        if (!(marker.tag() instanceof Tag.End)) {
          open.push(marker);
          Mistakes.checkDepth(open.size());
        }
      }
    }
    return left.stream().map(Marker::tag).toList();
  }

  /** What a region reaches from and to. */
  private record Reach(Element from, Element to) {}

  /** Marks all regions, the inner ones first. */
  void mark() {
    Deque<Marker> open = new ArrayDeque<>();
    for (Marker marker : markers) {
      if (!(marker.tag() instanceof Tag.End)) {
        open.push(marker);
        Mistakes.checkDepth(open.size());
      } else if (open.isEmpty() && loose) {
        continue;
      } else if (open.isEmpty()) {
        mistakes.add(marker.paragraph(), marker.text(), "nothing begins that ends here");
      } else {
        mark(open.pop(), marker);
      }
    }
    for (Marker marker : loose ? List.<Marker>of() : open) {
      mistakes.add(marker.paragraph(), marker.text(), "nothing ends it; write {{end}} behind it");
    }
    markers.forEach(Regions::remove);
  }

  private void mark(Marker begin, Marker end) {
    Reach reach = reach(begin, end);
    if (reach == null) {
      mistakes.add(
          begin.paragraph(),
          begin.text(),
          "it and its {{end}} stand around something else than whole paragraphs or rows");
      return;
    }
    Element region = Marks.create(begin.paragraph(), begin.tag());
    reach.from().getParentNode().insertBefore(region, reach.from());
    for (Node node = reach.from(); node != null; ) {
      Node next = node == reach.to() ? null : node.getNextSibling();
      region.appendChild(node);
      node = next;
    }
  }

  private static @Nullable Reach reach(Marker begin, Marker end) {
    if (!begin.first() || !end.last()) {
      return null;
    }
    Element firstRow = TextXml.above(begin.paragraph(), List.of("tr"));
    Element lastRow = TextXml.above(end.paragraph(), List.of("tr"));
    boolean rows =
        firstRow != null
            && lastRow != null
            && holder(firstRow) == holder(lastRow)
            && isFirst(begin.paragraph(), firstRow)
            && isLast(end.paragraph(), lastRow);
    if (rows) {
      return siblings(firstRow, lastRow);
    }
    return siblings(begin.paragraph(), end.paragraph());
  }

  /** Gives what holds an element, apart from marks of inner regions. */
  private static Node holder(Node element) {
    Node at = element.getParentNode();
    while (TextXml.isMark(at)) {
      at = at.getParentNode();
    }
    return at;
  }

  private static @Nullable Reach siblings(Element from, Element to) {
    Node holder = holder(from);
    return holder == holder(to) ? new Reach(beneath(from, holder), beneath(to, holder)) : null;
  }

  private static Element beneath(Element element, Node holder) {
    Element at = element;
    while (at.getParentNode() != holder) {
      at = (Element) at.getParentNode();
    }
    return at;
  }

  private static boolean isFirst(Element paragraph, Element row) {
    boolean[] before = {true};
    boolean[] first = {true};
    TextXml.visit(
        row,
        each -> {
          before[0] &= each != paragraph;
          first[0] &= !before[0] || isSilent(each);
        });
    return first[0];
  }

  private static boolean isLast(Element paragraph, Element row) {
    boolean[] behind = {false};
    boolean[] last = {true};
    TextXml.visit(
        row,
        each -> {
          if (TextXml.is(each, "p")) {
            last[0] &= !behind[0] || isSilent(each);
            behind[0] |= each == paragraph;
          }
        });
    return last[0];
  }

  /** Says whether a paragraph shows nothing, apart from beginnings and ends. */
  private static boolean isSilent(Element element) {
    if (!TextXml.is(element, "p")) {
      return true;
    }
    boolean[] silent = {new ParagraphText(element).text().isBlank()};
    TextXml.visit(
        element,
        each ->
            silent[0] &=
                !TextXml.is(each, "drawing")
                    && !TextXml.is(each, "pict")
                    && !TextXml.is(each, "object")
                    && Marks.value(each) == null);
    return silent[0];
  }

  /** A paragraph with nothing but beginnings and ends goes; and so does a row of such. */
  private static void remove(Marker marker) {
    Element paragraph = marker.paragraph();
    marker.element().getParentNode().removeChild(marker.element());
    if (paragraph.getParentNode() == null
        || !isSilent(paragraph)
        || TextXml.first(paragraph, "sectPr") != null) {
      return;
    }
    Element row = TextXml.above(paragraph, List.of("tr"));
    if (row != null && isSilentRow(row)) {
      row.getParentNode().removeChild(row);
      return;
    }
    Node cell = holder(paragraph);
    boolean only =
        TextXml.is(cell, "tc")
            && XmlTree.children(cell).stream().filter(each -> !TextXml.is(each, "tcPr")).count()
                == 1;
    boolean onlyOfShape =
        "txBody".equals(cell.getLocalName())
            && XmlTree.children(cell).stream().filter(each -> TextXml.is(each, "p")).count() == 1;
    if (!only && !onlyOfShape) {
      paragraph.getParentNode().removeChild(paragraph);
    }
  }

  private static boolean isSilentRow(Element row) {
    boolean[] silent = {true};
    TextXml.visit(row, each -> silent[0] &= isSilent(each));
    return silent[0];
  }
}
