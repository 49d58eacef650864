package io.keyplan.poi.fill;

import io.keyplan.fill.Repetition;
import io.keyplan.fill.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What tells text in one format from text in others, while a part is taken apart. */
public interface StoryFormat {

  /** Turns what is not filled as a whole into pieces. */
  interface Serializer {
    /** Adds a node with all that is in it. */
    void add(Node node, XmlPieces into);
  }

  /** Says whether a paragraph is an item of a list, which repeats within a row. */
  boolean isListItem(Element paragraph);

  /** Gives the name of a place that may be filled as a whole; null where an element is none. */
  default @Nullable String placeName(Element element) {
    return null;
  }

  /** Makes the piece of a place that is filled as a whole. */
  default Piece place(Element element, Tag.Value value, Serializer serializer) {
    throw new IllegalStateException(element.getTagName() + " is no place");
  }

  /**
   * Finds out how the rows of a table are told.
   *
   * @param rows all rows
   * @param repeated number of the one that repeats, from 0
   * @param single whether all entries are of one list
   * @return null where no trace tells them
   */
  default @Nullable RowNames rowNames(
      List<Element> rows, int repeated, Repetition repetition, boolean single) {
    return null;
  }

  /**
   * Says why a chart cannot show numbers of the plan; empty if it can.
   *
   * @param relation the part's relationship to it; empty for none
   */
  default String chartProblem(String relation) {
    return "the alternative text is not that of a chart";
  }

  /**
   * Says why one of our sections cannot stand in the place of a paragraph; empty if it can.
   *
   * @param paragraph holds nothing but the tag
   */
  default String sectionProblem(Element paragraph, Tag.Section tag) {
    return "a section needs a paragraph of its own in the text of a document, or a slide or a sheet"
        + " of its own";
  }

  /**
   * Gives one of our sections, which stands in the place of a paragraph.
   *
   * @param mark stands in its place
   */
  default Piece section(Tag.Section tag, Element mark) {
    throw new IllegalStateException("there is no room for sections");
  }

  /** Gives what stands in the place of an element as a whole; null for the element itself. */
  default @Nullable Piece element(Element element, Serializer serializer) {
    return null;
  }

  /** Gives what stands in the place of the text of an element; null for the text itself. */
  default @Nullable Piece text(Element parent, String text) {
    return null;
  }

  /** Gives what stands in an attribute in the place of the author's value; null for nothing. */
  default @Nullable Piece attribute(Attr attribute) {
    return null;
  }

  /** Looks at a part whose tags were found and whose repetitions are known. */
  default void prepare(Element root) {}

  /** Adds what stands before an element in no file, but is to be known when it is written. */
  default void before(Element element, XmlPieces into) {}

  /** Adds what stands in an element before its end. */
  default void atEnd(Element element, XmlPieces into) {}

  /** Adds what is to be known after an element was written. */
  default void after(Element element, XmlPieces into) {}
}
