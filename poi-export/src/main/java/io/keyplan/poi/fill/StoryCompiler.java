package io.keyplan.poi.fill;

import io.keyplan.fill.Repetition;
import io.keyplan.fill.Tag;
import io.keyplan.fill.TagAddress;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Takes a part with text apart: finds its tags, what stands between conditions, and what repeats.
 * For one part.
 */
public final class StoryCompiler {

  private final Element root;
  private final StoryFormat format;
  private final Mistakes mistakes;
  private final List<TagAddress> around;
  private final boolean loose;

  /**
   * Prepares a part.
   *
   * @param root its outermost element, which is changed
   * @param format what tells its text from others
   * @param mistakes takes what is wrong
   */
  public StoryCompiler(Element root, StoryFormat format, Mistakes mistakes) {
    this(root, format, mistakes, List.of(), false);
  }

  /**
   * Prepares a part of something that may repeat as a whole.
   *
   * @param around the lists by which it repeats
   * @param loose whether beginnings and ends without their opposites are meant for the whole, and
   *     so are no mistakes here
   */
  public StoryCompiler(
      Element root, StoryFormat format, Mistakes mistakes, List<TagAddress> around, boolean loose) {
    this.root = root;
    this.format = format;
    this.mistakes = mistakes;
    this.around = List.copyOf(around);
    this.loose = loose;
  }

  /**
   * Lists the beginnings and ends of a part that have no opposites in it, in reading order.
   *
   * @param root its outermost element, which is of no use any more
   */
  public static List<Tag> looseEnds(Element root, StoryFormat format, Mistakes mistakes) {
    TagFinder finder = new TagFinder(root, format, mistakes);
    finder.find();
    return Regions.loose(finder.markers());
  }

  /**
   * Takes the part apart.
   *
   * @return null where it has no tags
   */
  public @Nullable Piece compile() {
    TagFinder finder = new TagFinder(root, format, mistakes);
    if (!finder.find()) {
      return null;
    }
    new Regions(finder.markers(), mistakes, loose).mark();
    repeat();
    format.prepare(root);
    return PieceMaker.of(root, format);
  }

  private void repeat() {
    Map<Element, List<Element>> byContainer = new LinkedHashMap<>();
    TextXml.visit(
        root,
        each -> {
          checkEach(each);
          Tag.Value value = value(each);
          if (value != null && value.address().depth() > 0 && !isBound(value, each)) {
            byContainer.computeIfAbsent(container(each), none -> new ArrayList<>()).add(each);
          }
        });
    List<Element> outermostFirst = new ArrayList<>(byContainer.keySet());
    outermostFirst.sort(Comparator.comparingInt(TextXml::depth));
    for (Element container : outermostFirst) {
      List<Tag.Value> values =
          byContainer.get(container).stream().map(StoryCompiler::value).toList();
      Repetition.of(
              values,
              outer(container),
              problem -> mistakes.add(container, "", message(problem, container)))
          .ifPresent(repetition -> Marks.repeat(container, repetition));
    }
    repeatSingleRows();
    TextXml.visit(
        root,
        each -> {
          checkSection(each);
          markTable(each);
        });
  }

  /** What stands around one row only is said of the row itself, whose records are read back. */
  private void repeatSingleRows() {
    List<Element> marks = new ArrayList<>();
    TextXml.visit(
        root,
        each -> {
          if (TextXml.isMark(each) && Marks.tag(each) instanceof Tag.Each) {
            marks.add(each);
          }
        });
    for (Element mark : marks) {
      List<Element> children = XmlTree.children(mark);
      if (children.size() == 1
          && TextXml.is(children.get(0), "tr")
          && Marks.repetition(children.get(0)) == null
          && Marks.tag(mark) instanceof Tag.Each each) {
        Marks.repeat(children.get(0), new Repetition(each.list(), each.entries()));
        mark.getParentNode().replaceChild(children.get(0), mark);
      }
    }
  }

  private static String message(String problem, Element container) {
    return TextXml.is(container, "tr") ? "the row " + problem : "the paragraph " + problem;
  }

  private void checkSection(Element mark) {
    if (TextXml.isMark(mark)
        && Marks.tag(mark) instanceof Tag.Section section
        && !outer(mark).isEmpty()) {
      mistakes.add(
          mark,
          "{{section " + section.name() + "}}",
          "a section stands once; write it outside of what repeats");
    }
  }

  private void checkEach(Element mark) {
    if (TextXml.isMark(mark)
        && Marks.tag(mark) instanceof Tag.Each each
        && outerEach(mark).contains(each.list())) {
      mistakes.add(
          mark, "{{each " + each.list() + "}}", "something around it repeats by that list");
    }
  }

  private static Tag.@Nullable Value value(Element element) {
    return element.getUserData(Marks.PICTURE) instanceof Tag.Value picture
        ? picture
        : Marks.value(element);
  }

  /** Says whether something written out around a tag repeats by its list. */
  private boolean isBound(Tag.Value value, Element element) {
    return outerEach(element).contains(value.address().list());
  }

  /** A row repeats, but within it a bullet, and elsewhere a paragraph. */
  private Element container(Element element) {
    Element smallest = element;
    for (Node at = element.getParentNode(); at instanceof Element above; at = at.getParentNode()) {
      if (TextXml.is(above, "tr") || TextXml.is(above, "p") && format.isListItem(above)) {
        return above;
      } else if (TextXml.is(above, "txbxContent")) {
        return smallest;
      } else if (TextXml.is(above, "p")) {
        smallest = above;
      }
    }
    return smallest;
  }

  private List<TagAddress> outer(Element element) {
    List<TagAddress> lists = outerEach(element);
    for (Node at = element.getParentNode(); at != null; at = at.getParentNode()) {
      if (at instanceof Element above) {
        Repetition repetition = Marks.repetition(above);
        if (repetition != null) {
          addAll(repetition.list(), lists);
        }
      }
    }
    return lists;
  }

  private List<TagAddress> outerEach(Element element) {
    List<TagAddress> lists = new ArrayList<>();
    around.forEach(list -> addAll(list, lists));
    for (Node at = element.getParentNode(); at != null; at = at.getParentNode()) {
      if (TextXml.isMark(at) && Marks.tag((Element) at) instanceof Tag.Each each) {
        addAll(each.list(), lists);
      }
    }
    return lists;
  }

  /** What repeats by the entries of entries repeats by those, too. */
  private static void addAll(TagAddress list, List<TagAddress> lists) {
    TagAddress at = list;
    while (at != null) {
      lists.add(at);
      at = at.outerList();
    }
  }

  /** A table of DrawingML stands in a frame, which goes with it. */
  private static Element holder(Element table) {
    for (Node at = table; at instanceof Element above; at = at.getParentNode()) {
      if ("graphicFrame".equals(above.getLocalName())) {
        return above;
      }
    }
    return table;
  }

  private void markTable(Element element) {
    if (TextXml.is(element, "tbl")) {
      RepeatedRows rows = RepeatedRows.of(element, outer(element), format);
      if (rows != null) {
        rows.mark(holder(element));
      }
    }
  }
}
