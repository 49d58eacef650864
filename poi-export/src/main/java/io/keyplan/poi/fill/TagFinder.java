package io.keyplan.poi.fill;

import io.keyplan.fill.FillValues;
import io.keyplan.fill.Tag;
import io.keyplan.fill.TagText;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the tags of a part and puts marks in their places. For one part. */
final class TagFinder {

  /**
   * The beginning or the end of something.
   *
   * @param element its mark
   * @param paragraph the paragraph that it stands in
   * @param tag what it says
   * @param text how it is written
   * @param first whether nothing stands before it in its paragraph but others of its kind
   * @param last whether nothing stands behind it, likewise
   */
  record Marker(
      Element element, Element paragraph, Tag tag, String text, boolean first, boolean last) {}

  private final Element root;
  private final StoryFormat format;
  private final Mistakes mistakes;
  private final List<Marker> markers = new ArrayList<>();
  private boolean found;

  TagFinder(Element root, StoryFormat format, Mistakes mistakes) {
    this.root = root;
    this.format = format;
    this.mistakes = mistakes;
  }

  /** Looks through the part; says whether there is any tag. */
  boolean find() {
    List<Element> places = new ArrayList<>();
    List<Element> paragraphs = new ArrayList<>();
    List<Element> drawings = new ArrayList<>();
    TextXml.visit(
        root,
        each -> {
          if (format.placeName(each) != null) {
            places.add(each);
          } else if (TextXml.is(each, "p")) {
            paragraphs.add(each);
          } else if (Drawings.isDrawing(each)) {
            drawings.add(each);
          }
        });
    places.forEach(this::place);
    drawings.forEach(this::drawing);
    paragraphs.forEach(this::paragraph);
    return found;
  }

  /** Lists beginnings and ends in reading order. */
  List<Marker> markers() {
    return markers;
  }

  private void place(Element control) {
    String name = String.valueOf(format.placeName(control));
    Optional<TagText.Found> tag = TagText.name(name);
    if (tag.isEmpty() || isWithin(control)) {
      return;
    }
    Tag.Value value = value(tag.get(), control, name);
    if (value == null) {
      return;
    } else if (FillValues.isPicture(value)) {
      Element drawing = TextXml.first(control, "drawing");
      if (drawing == null) {
        mistakes.add(control, name, "the control of a picture needs a picture to replace");
      } else {
        drawing.setUserData(Marks.PICTURE, value, null);
        found = true;
      }
    } else if (TextXml.first(control, "tr") != null || TextXml.first(control, "tbl") != null) {
      mistakes.add(control, name, "the control of a value cannot hold rows or tables");
    } else {
      control.setUserData(Marks.CONTROL, value, null);
      found = true;
    }
  }

  private static boolean isWithin(Element element) {
    for (Node at = element.getParentNode(); at != null; at = at.getParentNode()) {
      if (at.getUserData(Marks.CONTROL) != null) {
        return true;
      }
    }
    return false;
  }

  private void drawing(Element drawing) {
    Element properties = Drawings.properties(drawing);
    if (properties == null || drawing.getUserData(Marks.PICTURE) != null) {
      return;
    }
    for (String attribute : List.of("descr", "title")) {
      String words = properties.getAttribute(attribute).strip();
      if (words.startsWith("{{")) {
        TagText.Found tag = TagText.find(words).get(0);
        if (tag.tag() instanceof Tag.Chart chart) {
          chart(drawing, chart, words);
          return;
        }
        Tag.Value value = value(tag, drawing, words);
        if (value == null) {
          return;
        } else if (!FillValues.isPicture(value) || Drawings.blip(drawing) == null) {
          mistakes.add(
              drawing,
              words,
              Drawings.blip(drawing) == null
                  ? "the alternative text is not that of a picture"
                  : value.address() + " is no picture; write one such as account.logo");
          return;
        }
        drawing.setUserData(Marks.PICTURE, value, null);
        found = true;
        return;
      }
    }
  }

  private void chart(Element frame, Tag.Chart chart, String words) {
    found = true;
    String problem = format.chartProblem(Drawings.chartRelation(frame));
    if (problem.isEmpty()) {
      frame.setUserData(Marks.CHART, chart, null);
    } else {
      mistakes.add(frame, words, problem);
    }
  }

  private Tag.@Nullable Value value(TagText.Found tag, Element at, String name) {
    if (tag.tag() instanceof Tag.Value value) {
      return value;
    }
    found = true;
    mistakes.add(at, name, tag.problem().isEmpty() ? "only a value can stand here" : tag.problem());
    return null;
  }

  private void paragraph(Element paragraph) {
    if (isWithin(paragraph)) {
      return;
    }
    ParagraphText text = new ParagraphText(paragraph);
    List<TagText.Found> tags = TagText.find(text.text());
    if (tags.isEmpty()) {
      return;
    }
    found = true;
    mistakes.count(tags.size());
    if (tags.size() == 1 && tags.get(0).tag() instanceof Tag.Section section) {
      section(paragraph, section, text.text(), tags.get(0).text());
      return;
    }
    int[] bare = bare(text.text(), tags);
    List<Marker> own = new ArrayList<>();
    tags.forEach(each -> check(each, text, paragraph));
    for (int i = tags.size() - 1; i >= 0; i--) {
      TagText.Found each = tags.get(i);
      Tag tag = each.tag();
      boolean apart = tag instanceof Tag.Chart || tag instanceof Tag.Section;
      if (tag != null && !apart && text.isText(each.start(), each.end())) {
        Element mark = Marks.create(paragraph, tag);
        Element run = text.replace(each.start(), each.end(), mark);
        Marks.setLook(mark, TextXml.child(run, "rPr"));
        if (!(tag instanceof Tag.Value)) {
          own.add(
              new Marker(
                  mark,
                  paragraph,
                  tag,
                  each.text(),
                  each.start() <= bare[0],
                  each.end() >= bare[1]));
        }
      }
    }
    ParagraphText.removeEmptyRuns(paragraph);
    Collections.reverse(own);
    markers.addAll(own);
  }

  /** A section of ours stands in the place of the paragraph. */
  private void section(Element paragraph, Tag.Section section, String words, String tag) {
    String problem =
        words.strip().equals(tag)
            ? format.sectionProblem(paragraph, section)
            : "a section needs a paragraph of its own";
    if (!problem.isEmpty()) {
      mistakes.add(paragraph, tag, problem);
      return;
    }
    Element mark = Marks.create(paragraph, section);
    paragraph.getParentNode().insertBefore(mark, paragraph);
    // A paragraph that ends a part of the document goes on doing so.
    if (TextXml.first(paragraph, "sectPr") == null) {
      paragraph.getParentNode().removeChild(paragraph);
    } else {
      XmlTree.children(paragraph).stream()
          .filter(each -> !TextXml.is(each, "pPr"))
          .forEach(paragraph::removeChild);
    }
  }

  private void check(TagText.Found found, ParagraphText text, Element paragraph) {
    if (found.tag() == null) {
      mistakes.add(paragraph, found.text(), found.problem());
    } else if (!text.isText(found.start(), found.end())) {
      mistakes.add(paragraph, found.text(), "a tabulator or a line break divides the tag");
    } else if (found.tag() instanceof Tag.Section) {
      mistakes.add(paragraph, found.text(), "a section needs a paragraph of its own");
    } else if (found.tag() instanceof Tag.Chart) {
      mistakes.add(
          paragraph, found.text(), "write it into the alternative text of a chart of your own");
    } else if (found.tag() instanceof Tag.Value value && FillValues.isPicture(value)) {
      mistakes.add(
          paragraph,
          found.text(),
          value.address() + " is a picture; write it into the alternative text of one");
    }
  }

  /**
   * Gives what is left of a text without beginnings and ends: from its first letter to its last.
   */
  private static int[] bare(String text, List<TagText.Found> tags) {
    char[] letters = text.toCharArray();
    for (TagText.Found each : tags) {
      if (each.tag() != null && !(each.tag() instanceof Tag.Value)) {
        Arrays.fill(letters, each.start(), each.end(), ' ');
      }
    }
    int first = 0;
    int end = letters.length;
    while (first < end && Character.isWhitespace(letters[first])) {
      first++;
    }
    while (end > first && Character.isWhitespace(letters[end - 1])) {
      end--;
    }
    return first == end ? new int[] {letters.length, 0} : new int[] {first, end};
  }
}
