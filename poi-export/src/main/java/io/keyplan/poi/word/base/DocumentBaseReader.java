package io.keyplan.poi.word.base;

import io.keyplan.brand.BaseFile;
import io.keyplan.brand.BaseReading;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandSettings;
import io.keyplan.brand.ColorScheme;
import io.keyplan.brand.UnusableBaseException;
import io.keyplan.poi.ooxml.BasePackage;
import io.keyplan.poi.ooxml.ThemeReader;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.poi.word.base.DocumentBase.Numbering;
import io.keyplan.poi.word.base.DocumentBase.Styles;
import io.keyplan.poi.word.style.ParagraphMetrics;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.read.UnreadableDocumentException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Takes a company's document apart. Lives for one reading. */
public final class DocumentBaseReader {

  /** Of the settings: what ties the document to its template, to data or to who may edit it. */
  private static final Set<String> DROPPED_SETTINGS =
      Set.of(
          "attachedTemplate",
          "linkStyles",
          "mailMerge",
          "documentProtection",
          "writeProtection",
          "docVars",
          "rsids",
          "trackRevisions",
          "revisionView",
          "saveThroughXslt",
          "attachedSchema",
          "updateFields",
          "schemaLibrary",
          "activeWritingStyle",
          "documentType");

  private static final String NUMBERING = "word/numbering.xml";

  private final BaseFile file;
  private final BasePackage source;
  private final StyleRoom room;
  private final StyleMatch styles;
  private final FrozenParts frozen;
  private final BaseCleaner cleaner;
  private final Element stylesRoot;
  private final @Nullable ThemeReader theme;

  private DocumentBaseReader(BaseFile file, BrandSettings settings, BrandLimits limits) {
    this.file = file;
    this.source = new BasePackage(file, limits, "Microsoft Word", "wordprocessingml", "ms-word.");
    String part = source.related("styles").orElse("");
    if (part.isEmpty()) {
      throw new UnusableBaseException(
          List.of(file.name() + " has no styles; save it in Word as a template (.dotx)"));
    }
    this.stylesRoot = source.tree(part);
    this.room = new StyleRoom(stylesRoot);
    this.styles = new StyleMatch(stylesRoot, settings.styles(), room.numbered(), file.name());
    this.cleaner = new BaseCleaner(styles.newIds());
    this.frozen = new FrozenParts(source, cleaner);
    this.theme =
        source.related("theme").map(name -> ThemeReader.of(source.tree(name))).orElse(null);
  }

  /**
   * Takes a document apart.
   *
   * @throws UnusableBaseException if it is damaged, protected, too large, no document of Word, or
   *     lacks a style that the brand file names
   */
  public static BaseReading read(BaseFile file, BrandSettings settings, BrandLimits limits) {
    try {
      return new DocumentBaseReader(file, settings, limits).reading(settings);
    } catch (UnreadableDocumentException e) {
      throw new UnusableBaseException(List.of(file.name() + ": " + e.getMessage()));
    }
  }

  private BaseReading reading(BrandSettings settings) {
    if (!styles.problems().isEmpty()) {
      throw new UnusableBaseException(styles.problems());
    }
    Element document = source.tree(source.main());
    Element body = BaseXml.child(document, "body");
    if (body == null) {
      throw new UnusableBaseException(List.of(file.name() + " is damaged: it has no text"));
    }
    CoverReader cover = new CoverReader(body);
    cleaner.clean(body);
    Element section = lastSection(body);
    if (section != null) {
      frozen.relateText(section);
    }
    cover.blocks().forEach(frozen::relateText);
    ColorScheme scheme = theme == null ? null : theme.colors().orElse(null);
    DocumentBase base =
        new DocumentBase(
            file.name(),
            SectionReader.page(section),
            SectionReader.frame(section),
            cover.blocks().stream().map(BaseXml::xml).toList(),
            cover.endsPage(),
            styles(),
            numbering(),
            parts(),
            scheme,
            frozen.links());
    DocumentFindings findings =
        new DocumentFindings(base, styles, cover, source, frozen, room, font());
    return new BaseReading(
        List.of(base), scheme, font().orElse(null), findings.notes(settings), findings.all());
  }

  private static @Nullable Element lastSection(Element body) {
    List<Element> sections =
        XmlTree.children(body).stream().filter(each -> BaseXml.is(each, "sectPr")).toList();
    return sections.isEmpty() ? null : sections.get(sections.size() - 1);
  }

  private Styles styles() {
    BaseXml.visit(stylesRoot, this::renameStyle);
    cleaner.clean(stylesRoot);
    String xml = XmlTree.part(stylesRoot);
    Map<ParagraphStyle, ParagraphMetrics> metrics = new EnumMap<>(ParagraphStyle.class);
    styles.paragraphs().forEach((ours, found) -> metrics.put(ours, room.of(found.id())));
    int end = xml.lastIndexOf("</");
    return new Styles(
        xml.substring(0, end), styles.ourIds(), styles.names(), metrics, theme != null);
  }

  private void renameStyle(Element element) {
    if (BaseXml.is(element, "style")) {
      String id = StyleMatch.id(element);
      element.setAttributeNS(
          element.getNamespaceURI(),
          element.getPrefix() + ":styleId",
          styles.newIds().getOrDefault(id, id));
    }
  }

  private Numbering numbering() {
    String part = source.related("numbering").orElse("");
    if (part.isEmpty()) {
      return Numbering.NONE;
    }
    Element root = source.tree(part);
    cleaner.clean(root);
    frozen.relate(NUMBERING, part, root);
    return NumberingReader.read(root, styles, room);
  }

  private List<DocumentBase.Part> parts() {
    freeze("settings", "word/settings.xml", DROPPED_SETTINGS);
    freeze("fontTable", "word/fontTable.xml", Set.of());
    freeze("theme", "word/theme/theme1.xml", Set.of());
    freezeNotes("footnotes");
    freezeNotes("endnotes");
    return frozen.parts();
  }

  private void freeze(String type, String name, Set<String> dropped) {
    String part = source.related(type).orElse("");
    if (!part.isEmpty()) {
      Element root = source.tree(part);
      XmlTree.children(root).stream()
          .filter(each -> dropped.contains(each.getLocalName()))
          .forEach(BaseXml::remove);
      cleaner.clean(root);
      frozen.add(name, part, root);
    }
  }

  /** The settings refer to the lines above notes, which are notes themselves; others go. */
  private void freezeNotes(String type) {
    String part = source.related(type).orElse("");
    if (!part.isEmpty()) {
      Element root = source.tree(part);
      XmlTree.children(root).stream()
          .filter(each -> BaseXml.attribute(each, "type").isEmpty())
          .forEach(BaseXml::remove);
      cleaner.clean(root);
      frozen.add("word/" + type + ".xml", part, root);
      frozen.relateMain(BaseXml.RELATIONSHIPS + "/" + type, type + ".xml");
    }
  }

  /** Gives the font of body texts: that of the default style, else of the theme. */
  private Optional<String> font() {
    Optional<String> named =
        room.font(styles.found(ParagraphStyle.NORMAL).map(StyleMatch.Found::id).orElse(""));
    return named.isPresent() || theme == null ? named : theme.bodyFont();
  }
}
