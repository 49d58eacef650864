package io.keyplan.poi.powerpoint.fill;

import io.keyplan.fill.FillScope;
import io.keyplan.fill.Tag;
import io.keyplan.poi.fill.ChartPart;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.fill.Marks;
import io.keyplan.poi.fill.Piece;
import io.keyplan.poi.fill.SectionMaker;
import io.keyplan.poi.fill.StoryFormat;
import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.fill.XmlPieces;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * How text is written on slides: in shapes and in the frames of tables, whose places are noted when
 * they are written. For one part.
 */
final class SlideStory implements StoryFormat {

  private final TemplatePackage file;
  private final String part;
  private final boolean slide;
  private final @Nullable SectionMaker maker;
  private final List<Tag.Section> sections = new ArrayList<>();
  private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Element, Tag.Value> single = new IdentityHashMap<>();
  private final Map<Element, RowIds> rows = new HashMap<>();

  /**
   * Prepares a part.
   *
   * @param part its name
   * @param slide whether it is a slide or its notes, where shapes have addresses as names and
   *     values are read back
   * @param maker makes our sections; null where they cannot stand
   */
  SlideStory(TemplatePackage file, String part, boolean slide, @Nullable SectionMaker maker) {
    this.file = file;
    this.part = part;
    this.slide = slide;
    this.maker = maker;
  }

  @Override
  public String sectionProblem(Element paragraph, Tag.Section tag) {
    if (maker == null || TextXml.isIn(paragraph, "tbl")) {
      return "a section needs a paragraph of its own in a shape or in the notes of a slide";
    }
    String problem = maker.problem(tag);
    if (problem.isEmpty()) {
      sections.add(tag);
    }
    return problem;
  }

  /** The slides of a section follow; in the place of its tag, there is nothing. */
  @Override
  public Piece section(Tag.Section tag, Element mark) {
    return new Piece.Event((filling, scope) -> {});
  }

  /** Lists the sections whose tags were found, in their order. */
  List<Tag.Section> sections() {
    return sections;
  }

  @Override
  public boolean isListItem(Element paragraph) {
    Element properties = TextXml.child(paragraph, "pPr");
    return properties != null
        && (TextXml.child(properties, "buChar") != null
            || TextXml.child(properties, "buAutoNum") != null);
  }

  @Override
  public @Nullable String placeName(Element element) {
    return slide && isShape(element) && TextXml.childOf(element, "txBody") != null
        ? SlideShapes.name(element)
        : null;
  }

  private static boolean isShape(Node node) {
    return node instanceof Element element && "sp".equals(element.getLocalName());
  }

  private static boolean isFrame(Node node) {
    return node instanceof Element element && "graphicFrame".equals(element.getLocalName());
  }

  @Override
  public String chartProblem(String relation) {
    return ChartPart.problem(file, part, relation);
  }

  @Override
  public void prepare(Element root) {
    List<Element> shapes = new ArrayList<>();
    TextXml.visit(
        root,
        each -> {
          if (isShape(each)) {
            shapes.add(each);
          }
        });
    shapes.forEach(SlideShapes::fillWhole);
    TextXml.visit(
        root,
        each -> {
          if (Marks.value(each) != null) {
            addHolder(each);
          }
        });
    if (slide) {
      shapes.forEach(
          shape -> {
            Tag.Value only = SlideShapes.onlyValue(shape);
            if (only != null) {
              single.put(shape, only);
            }
          });
    }
  }

  private void addHolder(Element value) {
    for (Node at = value; at instanceof Element above; at = at.getParentNode()) {
      if (isShape(above) || isFrame(above)) {
        holders.add(above);
        return;
      }
    }
  }

  private boolean isHeld(Node element) {
    for (Node at = element; at instanceof Element above; at = at.getParentNode()) {
      if (isShape(above) || isFrame(above)) {
        return slide && holders.contains(above);
      }
    }
    return false;
  }

  private static void event(XmlPieces into, BiConsumer<FilledFieldMap, FillScope> action) {
    into.add(new Piece.Event((filling, scope) -> action.accept(fields(filling), scope)));
  }

  private static FilledFieldMap fields(Filling filling) {
    return ((SlideValues) filling.writer()).fields();
  }

  @Override
  public @Nullable Piece attribute(Attr attribute) {
    Element owner = attribute.getOwnerElement();
    if ("cNvPr".equals(owner.getLocalName()) && attribute.getName().equals("name")) {
      Node shape = owner.getParentNode().getParentNode();
      Tag.Value only = single.get(shape);
      String name = attribute.getValue();
      return only == null
          ? null
          : new Piece.Event(
              (filling, scope) ->
                  filling.out().append(XmlText.escape(name(filling, scope, only, name))));
    } else if ("rowId".equals(owner.getLocalName()) && attribute.getName().equals("val")) {
      Node row = owner.getParentNode().getParentNode().getParentNode();
      RowIds ids = row instanceof Element element ? rows.get(element) : null;
      return ids == null || !ids.repeated()
          ? null
          : new Piece.Event((filling, scope) -> filling.out().append(ids.of(scope)));
    }
    return null;
  }

  /** Whoever named a shape with filters fills it with them again. */
  private static String name(Filling filling, FillScope scope, Tag.Value only, String name) {
    FieldPath path = filling.values().value(only, scope).path();
    return path.isNone() || name.contains("|") ? name : path.text();
  }

  @Override
  public void before(Element element, XmlPieces into) {
    if (!isHeld(element)) {
      return;
    } else if (isShape(element)) {
      Tag.Value only = single.get(element);
      String name = SlideShapes.name(element);
      into.add(
          new Piece.Event(
              (filling, scope) ->
                  fields(filling)
                      .openShape(
                          SlideShapes.attributes(
                              element, only == null ? name : name(filling, scope, only, name)))));
    } else if (isFrame(element)) {
      event(into, (fields, scope) -> fields.openTable());
      rows.putAll(RowIds.of(element));
    } else if (TextXml.is(element, "tr")) {
      RowIds ids = rows.get(element);
      boolean records = Marks.repetition(element) != null;
      if (ids != null) {
        event(
            into,
            (fields, scope) ->
                fields.openRow(ids.of(scope), records ? scope.path() : FieldPath.NONE));
      }
    } else if (TextXml.is(element, "tc")) {
      event(into, (fields, scope) -> fields.openCell());
    } else if (TextXml.is(element, "p")) {
      boolean ofList = Marks.repetition(element) != null;
      event(into, (fields, scope) -> fields.openLine(ofList));
    }
  }

  @Override
  public void atEnd(Element element, XmlPieces into) {
    RowIds ids = rows.get(element);
    if (ids != null && ids.isMissing()) {
      into.add(RowIds.BEFORE);
      into.add(new Piece.Event((filling, scope) -> filling.out().append(ids.of(scope))));
      into.add(RowIds.AFTER);
    }
  }

  @Override
  public void after(Element element, XmlPieces into) {
    if (!isHeld(element)) {
      return;
    } else if (TextXml.is(element, "t")) {
      String words = element.getTextContent();
      event(into, (fields, scope) -> fields.words(words));
    } else if (TextXml.is(element, "br")) {
      event(into, (fields, scope) -> fields.words("\n"));
    } else if (TextXml.is(element, "p")) {
      event(into, (fields, scope) -> fields.closeLine());
    } else if (TextXml.is(element, "tc")) {
      int column = SlideShapes.column(element);
      long[] columns = SlideShapes.columns(element);
      long id = column < columns.length ? columns[column] : -1 - column;
      event(into, (fields, scope) -> fields.closeCell(id));
    } else if (isFrame(element)) {
      long id = SlideShapes.id(element);
      String name = SlideShapes.name(element);
      long[] columns = SlideShapes.columns(element);
      event(into, (fields, scope) -> fields.closeTable(id, name, columns));
    } else if (isShape(element)) {
      event(into, (fields, scope) -> fields.closeShape());
    }
  }
}
