package io.keyplan.poi.powerpoint.fill;

import io.keyplan.export.Note;
import io.keyplan.fill.FillValues;
import io.keyplan.fill.FillableDocument;
import io.keyplan.fill.Tag;
import io.keyplan.fill.TagAddress;
import io.keyplan.fill.TemplateProblem;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.fill.Mistakes;
import io.keyplan.poi.fill.Mistakes.Mistake;
import io.keyplan.poi.fill.OfficeKind;
import io.keyplan.poi.fill.Piece;
import io.keyplan.poi.fill.SectionMaker;
import io.keyplan.poi.fill.StoryCompiler;
import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.powerpoint.fill.DeckParts.SlidePart;
import io.keyplan.read.DocumentLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** A deck that was taken apart and can be filled. Immutable and thread-safe. */
public final class DeckTemplate implements FillableDocument {

  /** What belongs to a slide and may have text, by the ends of types of relationships. */
  private static final Map<String, String> WITH_TEXT =
      Map.of("chart", "chart", "diagramData", "diagram", "diagramDrawing", "diagram");

  private final TemplatePackage file;
  private final DocumentLimits limits;
  private final SlideList list;
  private final List<SlidePart> slides;
  private final SlideTree tree;
  private final Map<String, Piece> pieces = new HashMap<>();
  private final Map<String, Piece> backgrounds = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final SectionMaker maker;
  private final Map<String, List<Tag.Section>> sections = new HashMap<>();
  private final Set<String> nothingElse = new HashSet<>();

  private DeckTemplate(
      TemplatePackage file, SectionMaker maker, DocumentLimits limits, DeckParts parts) {
    this.file = file;
    this.maker = maker;
    this.limits = limits;
    this.list = new SlideList(file);
    this.slides = parts.slides().stream().filter(each -> list.entry(each.name()) != null).toList();
    List<List<Tag>> looseEnds = slides.stream().map(this::looseEnds).toList();
    this.tree = SlideTree.of(looseEnds, this::endless);
    for (int i = 0; i < slides.size(); i++) {
      compile(slides.get(i), i);
    }
    parts
        .backgrounds()
        .forEach((part, place) -> compile(part, place, List.of(), false, backgrounds));
  }

  /**
   * Takes a deck apart.
   *
   * @param sections makes our sections for it
   * @throws io.keyplan.read.UnreadableDocumentException if it is damaged, protected by a password,
   *     of another format, larger than the limits allow, or has macros
   * @throws IllegalStateException if Apache POI is missing
   */
  public static DeckTemplate read(byte[] content, SectionMaker sections, DocumentLimits limits) {
    TemplatePackage file = TemplatePackage.open(content, limits, OfficeKind.POWERPOINT);
    return new DeckTemplate(file, sections, limits, parts(content));
  }

  private static DeckParts parts(byte[] content) {
    try {
      return DeckParts.of(content);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "decks are filled with Apache POI, which is missing; add org.apache.poi:poi-ooxml to the"
              + " dependencies",
          e);
    }
  }

  private List<Tag> looseEnds(SlidePart slide) {
    byte[] xml = file.part(slide.notes());
    if (xml == null) {
      return List.of();
    }
    Element root = ReadXml.tree(xml, slide.notes()).getDocumentElement();
    Mistakes none = new Mistakes(slide.notes(), root, "");
    return StoryCompiler.looseEnds(root, new SlideStory(file, slide.notes(), false, null), none);
  }

  private void endless(int slide) {
    mistakes.add(
        new Mistake(
            slides.get(slide).notes(),
            0,
            new TemplateProblem(
                place(slide) + ", notes", "{{end}}", "nothing begins that ends here")));
  }

  private static String place(int slide) {
    return "slide " + (slide + 1);
  }

  private void compile(SlidePart slide, int number) {
    List<TagAddress> around = tree.lists(number);
    compile(slide.name(), place(number), around, true, pieces);
    for (Relationship relationship : file.relationships(slide.name())) {
      WITH_TEXT.forEach(
          (type, place) -> {
            if (relationship.isOf(type)) {
              String where = place(number) + ", " + place;
              compile(relationship.target(), where, around, false, pieces);
            }
          });
    }
    compile(slide.notes(), place(number) + ", notes", around, false, pieces);
  }

  private void compile(
      String part,
      String place,
      List<TagAddress> around,
      boolean isSlide,
      Map<String, Piece> into) {
    byte[] xml = file.part(part);
    if (xml == null || into.containsKey(part)) {
      return;
    }
    Element root = ReadXml.tree(xml, part).getDocumentElement();
    Mistakes found = new Mistakes(part, root, place);
    boolean isNotes = slides.stream().anyMatch(each -> each.notes().equals(part));
    boolean isRead = isSlide || isNotes;
    SlideStory format = new SlideStory(file, part, isRead, isRead ? maker : null);
    Piece piece = new StoryCompiler(root, format, found, around, isNotes).compile();
    mistakes.addAll(found.all());
    sections.put(part, format.sections());
    if (isSlide && !format.sections().isEmpty() && SlideShapes.isEmpty(root)) {
      nothingElse.add(part);
    }
    if (piece != null) {
      into.put(part, piece);
    }
  }

  @Override
  public List<TemplateProblem> problems() {
    return mistakes.stream().map(Mistake::problem).toList();
  }

  @Override
  public List<Note> fill(FillValues values, OutputStream out) throws IOException {
    Filling filling = new Filling(values, limits, "ppt/media/");
    FilledFieldMap fields = new FilledFieldMap(filling.trace());
    filling.setWriter(new SlideValues(filling.out(), fields));
    FilledDeck deck = new FilledDeck(file, list, pieces, filling, fields, maker);
    backgrounds.forEach(deck::background);
    for (SlideTree.Shown shown : tree.shown(values)) {
      SlidePart slide = slides.get(shown.slide());
      if (!nothingElse.contains(slide.name())) {
        deck.slide(slide, shown.scope());
      }
      sections(slide.name()).forEach(section -> deck.section(section, slide));
      sections(slide.notes()).forEach(section -> deck.section(section, slide));
    }
    boolean fixed = tree.isFixed() && sections.values().stream().allMatch(List::isEmpty);
    deck.write(out, fixed ? Set.of() : Set.copyOf(slides));
    return filling.notes().all();
  }

  private List<Tag.Section> sections(String part) {
    return sections.getOrDefault(part, List.of());
  }

  @Override
  public void comment(OutputStream out) throws IOException {
    throw new UnsupportedOperationException("decks have no comments; check lists the mistakes");
  }
}
