package io.keyplan.poi.word.write;

import io.keyplan.document.Section;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.FileProperties;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.TracePart;
import io.keyplan.poi.word.names.PartNames;
import io.keyplan.poi.word.plan.Density;
import io.keyplan.poi.word.plan.PageSetup;
import io.keyplan.poi.word.xml.DocumentBody;
import java.util.List;

/** Puts a document together: its text first, then the parts that the text asks for. */
final class WordFile {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final WordContext context;
  private final PageSetup page;
  private final DocumentBody body;
  private final OoxmlPackage parts;

  WordFile(WordContext context) {
    this.context = context;
    this.parts = context.parts();
    PageSetup normal = PageSetup.of(context.document().locale());
    this.page = context.density() == Density.NORMAL ? normal : normal.compact();
    this.body = new DocumentBody(page);
  }

  /** Writes the text; gives the number of pages that it takes, as far as can be told. */
  int writeText() {
    List<Section> sections = FrontMatter.following(context.document());
    TableOfContents contents = new TableOfContents(sections);
    new FrontMatter(context, body, contents).write();
    SectionWriter writer = new SectionWriter(context, body, contents);
    sections.forEach(writer::write);
    body.finish();
    return new PageEstimate(context.density()).pages(body.parts());
  }

  /** Puts the parts together once the text is written. */
  OoxmlPackage assemble() {
    parts.relate("", "officeDocument", PartNames.MAIN);
    FileProperties.add(parts, context.document());
    BaseParts base =
        new BaseParts(context.theme(), context.document().locale(), page, context.density());
    addBase(base);
    FooterWriter footers = new FooterWriter(context);
    body.parts().forEach(part -> footers.decorate(part.section()));
    ElementWriter out = context.namespaces().open("w:document");
    body.writeTo(out);
    parts.add(PartNames.MAIN, TYPE + "document.main+xml", out.close("w:document").bytes());
    add("numbering", "numbering.xml", "numbering+xml", base.numbering(context.numberedLists()));
    addPrompts(base);
    addFields();
    TracePart.add(parts, PartNames.MAIN, 2, context.trace());
    return parts;
  }

  private void addBase(BaseParts base) {
    add("styles", "styles.xml", "styles+xml", base.styles());
    add("settings", "settings.xml", "settings+xml", base.settings());
    add("fontTable", "fontTable.xml", "fontTable+xml", base.fonts());
    parts.relate(PartNames.MAIN, "theme", "theme/theme1.xml");
    parts.add(
        "word/theme/theme1.xml",
        "application/vnd.openxmlformats-officedocument.theme+xml",
        base.theme());
  }

  private void add(String relationship, String name, String type, String xml) {
    parts.relate(PartNames.MAIN, relationship, name);
    parts.add("word/" + name, TYPE + type, xml);
  }

  private void addPrompts(BaseParts base) {
    if (context.prompts().isEmpty()) {
      return;
    }
    String glossary = "word/glossary/document.xml";
    add(
        "glossaryDocument",
        "glossary/document.xml",
        "document.glossary+xml",
        context.prompts().xml());
    parts.relate(glossary, "styles", "styles.xml");
    parts.add("word/glossary/styles.xml", TYPE + "styles+xml", base.glossaryStyles());
    parts.relate(glossary, "settings", "settings.xml");
    parts.add("word/glossary/settings.xml", TYPE + "settings+xml", base.settings());
    parts.relate(glossary, "fontTable", "fontTable.xml");
    parts.add("word/glossary/fontTable.xml", TYPE + "fontTable+xml", base.fonts());
  }

  private void addFields() {
    if (context.fields().isEmpty()) {
      return;
    }
    parts.relate(PartNames.MAIN, "customXml", "../customXml/item1.xml");
    parts.add("customXml/item1.xml", "application/xml", context.fields().xml());
    parts.relate("customXml/item1.xml", "customXmlProps", "itemProps1.xml");
    parts.add(
        "customXml/itemProps1.xml",
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        context.fields().propertiesXml());
  }
}
