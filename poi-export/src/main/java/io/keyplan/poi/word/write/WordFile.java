package io.keyplan.poi.word.write;

import io.keyplan.brand.BaseKind;
import io.keyplan.document.Document;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Table.Align;
import io.keyplan.export.ExportNotes;
import io.keyplan.export.ExportOptions;
import io.keyplan.font.FontFamily;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.ooxml.Brush;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.FileProperties;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.TracePart;
import io.keyplan.poi.word.base.DocumentBase;
import io.keyplan.poi.word.names.PartNames;
import io.keyplan.poi.word.style.Density;
import io.keyplan.poi.word.style.PageSetup;
import io.keyplan.poi.word.style.WordStyle;
import io.keyplan.poi.word.xml.BlockControl;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Ids;
import io.keyplan.poi.word.xml.InlineDrawings;
import io.keyplan.poi.word.xml.NamespaceDeclarations;
import io.keyplan.poi.word.xml.SectionFrame;
import io.keyplan.poi.word.xml.SectionProperties;
import io.keyplan.poi.word.xml.ShapeXml;
import io.keyplan.read.TraceRecorder;
import io.keyplan.report.FontMeasure;
import io.keyplan.report.ReportPlanner;
import io.keyplan.report.ReportStyle;
import io.keyplan.report.part.PicturePart;
import io.keyplan.report.part.PicturePart.Crop;
import io.keyplan.report.part.Report;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import io.keyplan.value.FieldPath;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Puts a document together: its text first, then the parts that the text asks for. Lives for one
 * export; not thread-safe.
 */
final class WordFile {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final double LOGO_WIDTH = 110;
  private static final double LOGO_HEIGHT = 30;

  private final Document document;
  private final Theme theme;
  private final DocumentParts base;
  private final Messages messages;
  private final PageSetup page;
  private final DocumentBody body;
  private final OoxmlPackage parts = new OoxmlPackage();
  private final Ids ids = new Ids();
  private final NamespaceDeclarations namespaces = new NamespaceDeclarations();
  private final Relationships related = new Relationships(parts, namespaces);
  private final Controls controls = new Controls(ids, namespaces);
  private final PromptBlocks prompts = new PromptBlocks();
  private final ExportNotes notes = new ExportNotes();
  private final FieldStore fields;
  private final TraceRecorder trace;
  private final @Nullable PicturePart logo;
  private int numberedLists;

  WordFile(Document document, ExportOptions options, Density density) {
    this.document = document;
    this.theme = options.theme(BaseKind.DOCUMENT);
    FontFamily font = options.font(BaseKind.DOCUMENT);
    this.base =
        options
            .base(DocumentBase.class)
            .<DocumentParts>map(own -> new CompanyParts(own, document, theme, font, density))
            .orElseGet(() -> new BaseParts(theme, document.locale(), font, density));
    notes.addBrand(options, BaseKind.DOCUMENT);
    boolean own = options.base(DocumentBase.class).isEmpty();
    this.logo =
        options
            .brand()
            .map(brand -> brand.settings().logo())
            .filter(found -> own)
            .map(found -> new PictureSlot(FieldPath.NONE, found.picture(), found.alt(), ""))
            .map(slot -> new PicturePart(slot, LOGO_WIDTH, LOGO_HEIGHT, Crop.NONE, Align.END))
            .orElse(null);
    this.messages = Messages.of(document);
    this.page = base.look().page();
    this.body = new DocumentBody(base.look());
    this.fields = new FieldStore(document);
    this.trace = new TraceRecorder(document);
  }

  /** Gives what is not shown as it is. */
  ExportNotes notes() {
    return notes;
  }

  /** Writes the text; gives the number of pages that it takes, as far as can be told. */
  int writeText() {
    ReportStyle style = WordStyle.of(base.look());
    Report report = ReportPlanner.plan(document, style, new FontMeasure(style, base.look().font()));
    notes.addAll(report.notes());
    TableOfContents contents = new TableOfContents(ids, controls, Formats.of(document));
    PartWriter writer = writer(contents, style);
    base.begin(body);
    if (logo != null) {
      writer.write(logo, body.width()).forEach(body::add);
    }
    if (report.cover() != null) {
      CoverWriter cover = new CoverWriter(writer, theme.palette());
      if (base.hasCover()) {
        cover.writeBelow(report.cover(), body);
      } else {
        cover.write(report.cover(), body);
        body.omitFooter();
      }
      body.newPage(page);
    }
    for (Report.Sheet sheet : report.sheets()) {
      PageSetup wanted = sheet.wide() ? page.landscape() : page;
      if (wanted.isLandscape() != body.page().isLandscape()) {
        body.newPage(wanted);
      }
      writer.write(sheet.content(), body.width()).forEach(body::add);
    }
    body.finish();
    numberedLists = writer.numberedLists();
    PageEstimate estimate = new PageEstimate(base.look(), body.parts());
    BlockControl unnumbered = contents.unnumbered();
    if (unnumbered != null) {
      body.replace(unnumbered, contents.numbered(estimate::page));
    }
    return estimate.pages();
  }

  private PartWriter writer(TableOfContents contents, ReportStyle style) {
    Palette palette = theme.palette();
    InlineDrawings drawings = new InlineDrawings(ids, namespaces);
    ShapeXml shapes = new ShapeXml(ids, new Brush(palette, base.slots()));
    ControlKinds kinds = new ControlKinds(Formats.of(document));
    ParagraphWriter texts =
        new ParagraphWriter(kinds, controls, prompts, fields, related, trace, notes);
    return new PartWriter(
        texts,
        contents,
        new PictureWriter(
            new Media(parts, related),
            drawings,
            shapes,
            controls,
            ids,
            notes,
            palette,
            document.variant().isForm()),
        new ChartWriter(parts, drawings, theme, base.slots(), messages, base.look().density()),
        new FigureWriter(texts, drawings, shapes),
        controls,
        new RecordRows(fields, controls, trace),
        style,
        palette,
        base.firstList());
  }

  /** Puts the parts together once the text is written. */
  OoxmlPackage assemble() {
    parts.relate("", "officeDocument", PartNames.MAIN);
    FileProperties.add(parts, document);
    base.addTo(parts);
    frame();
    parts.addLater(PartNames.MAIN, TYPE + "document.main+xml", this::writeBody);
    base.addNumbering(parts, numberedLists);
    addPrompts();
    addFields();
    TracePart.add(parts, PartNames.MAIN, 2, trace);
    return parts;
  }

  /** A long text is never in memory as a whole. */
  private void writeBody(OutputStream stream) throws IOException {
    ElementWriter out = namespaces.open("w:document", ElementWriter.into(stream));
    try {
      body.writeTo(out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    out.close("w:document").finish();
  }

  private void frame() {
    FooterWriter footers = new FooterWriter(document, messages, parts, related, notes, base.look());
    for (int i = 0; i < body.parts().size(); i++) {
      SectionProperties section = body.parts().get(i).section();
      SectionFrame frame = base.frame(i == 0);
      boolean bare = section.hasFooter() && !frame.hasFooter();
      section.frame(bare ? frame.with(footers.footer(section)) : frame);
    }
  }

  private void add(String relationship, String name, String type, String xml) {
    parts.relate(PartNames.MAIN, relationship, name);
    parts.add("word/" + name, TYPE + type, xml);
  }

  private void addPrompts() {
    if (prompts.isEmpty()) {
      return;
    }
    String glossary = "word/glossary/document.xml";
    add("glossaryDocument", "glossary/document.xml", "document.glossary+xml", prompts.xml());
    parts.relate(glossary, "styles", "styles.xml");
    parts.add("word/glossary/styles.xml", TYPE + "styles+xml", base.glossaryStyles());
    parts.relate(glossary, "settings", "settings.xml");
    parts.add("word/glossary/settings.xml", TYPE + "settings+xml", base.glossarySettings());
    parts.relate(glossary, "fontTable", "fontTable.xml");
    parts.add("word/glossary/fontTable.xml", TYPE + "fontTable+xml", base.glossaryFonts());
  }

  private void addFields() {
    if (fields.isEmpty()) {
      return;
    }
    parts.relate(PartNames.MAIN, "customXml", "../customXml/item1.xml");
    parts.add("customXml/item1.xml", "application/xml", fields.xml());
    parts.relate("customXml/item1.xml", "customXmlProps", "itemProps1.xml");
    parts.add(
        "customXml/itemProps1.xml",
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        fields.propertiesXml());
  }
}
