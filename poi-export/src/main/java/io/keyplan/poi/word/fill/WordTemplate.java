package io.keyplan.poi.word.fill;

import io.keyplan.export.Note;
import io.keyplan.fill.FillValues;
import io.keyplan.fill.FillableDocument;
import io.keyplan.fill.TemplateProblem;
import io.keyplan.poi.fill.FilledPackage;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.fill.Mistakes;
import io.keyplan.poi.fill.Mistakes.Mistake;
import io.keyplan.poi.fill.OfficeKind;
import io.keyplan.poi.fill.Piece;
import io.keyplan.poi.fill.SectionMaker;
import io.keyplan.poi.fill.StoryCompiler;
import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.TracePart;
import io.keyplan.poi.word.names.PartNames;
import io.keyplan.read.DocumentLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** A Word document that was taken apart and can be filled. Immutable and thread-safe. */
public final class WordTemplate implements FillableDocument {

  private final TemplatePackage file;
  private final DocumentLimits limits;
  private final SectionMaker sections;
  private final SectionRooms rooms;
  private final Map<String, Piece> pieces = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Set<Integer> numbers = new HashSet<>();
  private SectionPages pages = SectionPages.NONE;

  private WordTemplate(TemplatePackage file, DocumentLimits limits, SectionMaker sections) {
    this.file = file;
    this.limits = limits;
    this.sections = sections;
    this.rooms = new SectionRooms(file, sections);
  }

  /**
   * Takes a document apart.
   *
   * @param sections makes our sections for it
   * @throws io.keyplan.read.UnreadableDocumentException if it is damaged, protected by a password,
   *     of another format, larger than the limits allow, or has macros
   * @throws IllegalStateException if docx4j is missing
   */
  public static WordTemplate read(byte[] content, SectionMaker sections, DocumentLimits limits) {
    WordTemplate template =
        new WordTemplate(TemplatePackage.open(content, limits, OfficeKind.WORD), limits, sections);
    Element styles = template.file.tree(template.file.related("styles"));
    if (styles != null) {
      OwnStyles.refuseEndless(styles);
    }
    template.compile(stories(content));
    return template;
  }

  private static StoryParts stories(byte[] content) {
    try {
      return StoryParts.of(content);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "Word documents are filled with docx4j, which is missing; add"
              + " org.docx4j:docx4j-JAXB-ReferenceImpl to the dependencies",
          e);
    }
  }

  private void compile(StoryParts stories) {
    stories
        .stories()
        .forEach((part, place) -> compile(part, place, new WordStory(stories, file, part, rooms)));
  }

  private void compile(String part, String place, WordStory format) {
    byte[] xml = file.part(part);
    if (xml == null) {
      return;
    }
    Element root = ReadXml.tree(xml, part).getDocumentElement();
    if (part.equals(file.main())) {
      pages = SectionPages.of(root);
      OwnTables.style(root, file.tree(file.related("styles")))
          .ifPresent(name -> sections.setSettings("styles:\n  table: \"" + name + "\"\n"));
    }
    TextXml.visit(root, this::noteNumber);
    Mistakes found = new Mistakes(part, root, place);
    Piece piece = new StoryCompiler(root, format, found).compile();
    mistakes.addAll(found.all());
    if (piece != null) {
      pieces.put(part, piece);
    }
  }

  private void noteNumber(Element element) {
    if (TextXml.is(element, "id") && TextXml.is(element.getParentNode(), "sdtPr")) {
      try {
        numbers.add(Integer.parseInt(TextXml.attribute(element, "val")));
      } catch (NumberFormatException e) {
        // Larger than Word allows, and so none of those that we give.
        return;
      }
    }
  }

  @Override
  public List<TemplateProblem> problems() {
    return mistakes.stream().map(Mistake::problem).toList();
  }

  @Override
  public List<Note> fill(FillValues values, OutputStream out) throws IOException {
    Filling filling = new Filling(values, limits, "word/media/");
    FilledControls controls = new FilledControls(filling, Collections.unmodifiableSet(numbers));
    filling.setWriter(controls);
    FilledPackage filled = new FilledPackage(file);
    int number = file.freeNumber();
    WordSections ours = new WordSections(rooms, pages, file, filling, controls::number, filled);
    controls.setSections(ours);
    pieces.forEach(
        (part, piece) -> {
          filled.put(part, piece.part(filling));
          filling
              .pictures()
              .takeRelations()
              .forEach((id, target) -> filled.relate(part, id, "image", target));
          filling.charts().write(filled, part, file.relationships(part));
        });
    filling
        .pictures()
        .all()
        .forEach(
            (picture, name) -> filled.add(name, picture.type().mediaType(), picture.content()));
    ours.finish();
    filled.addXml(number, filling.trace().xml(), TracePart.propertiesXml());
    if (controls.isBound()) {
      String store = controls.store();
      filled.addXml(number + 1, controls.xml(), TracePart.propertiesXml(store, PartNames.FIELDS));
    }
    filled.write(out);
    return filling.notes().all();
  }

  @Override
  public void comment(OutputStream out) throws IOException {
    new CommentedPackage(file, mistakes).write(out);
  }
}
