package io.keyplan.poi.word.write;

import io.keyplan.document.Document;
import io.keyplan.font.FontFamily;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.ThemePart;
import io.keyplan.poi.ooxml.ThemeSlots;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.poi.word.base.CoverFields;
import io.keyplan.poi.word.base.DocumentBase;
import io.keyplan.poi.word.base.DocumentBase.Numbering;
import io.keyplan.poi.word.base.DocumentBase.Part;
import io.keyplan.poi.word.names.PartNames;
import io.keyplan.poi.word.names.WordNamespaces;
import io.keyplan.poi.word.style.Density;
import io.keyplan.poi.word.style.DocumentLook;
import io.keyplan.poi.word.style.PageSetup;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.FrozenBlock;
import io.keyplan.poi.word.xml.SectionFrame;
import io.keyplan.theme.Theme;
import java.nio.charset.StandardCharsets;

/** What a document is made with that has a company's document as its base. */
final class CompanyParts implements DocumentParts {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final DocumentBase base;
  private final Document document;
  private final BaseParts own;

  CompanyParts(
      DocumentBase base, Document document, Theme theme, FontFamily font, Density density) {
    this.base = base;
    this.document = document;
    PageSetup page = base.page() == null ? PageSetup.of(document.locale()) : base.page();
    this.own =
        new BaseParts(
            theme, document.locale(), new DocumentLook(page, density, font, base.styles().room()));
  }

  @Override
  public DocumentLook look() {
    return own.look();
  }

  @Override
  public ThemeSlots slots() {
    return base.scheme() == null ? own.slots() : ThemeSlots.of(base.scheme());
  }

  /** Behind the lists of our own bullets and numbers, which stand behind the company's. */
  @Override
  public int firstList() {
    return base.numbering().nextNumber() + 2;
  }

  @Override
  public void begin(DocumentBody body) {
    base.cover().forEach(xml -> body.add(new FrozenBlock(CoverFields.fill(xml, document))));
    if (hasCover() && !base.coverEndsPage()) {
      body.newPage(body.page());
    }
  }

  @Override
  public boolean hasCover() {
    return !base.cover().isEmpty();
  }

  /** A first page with headers of its own is the first one of the document. */
  @Override
  public SectionFrame frame(boolean first) {
    SectionFrame frame = base.frame();
    return new SectionFrame(
        frame.references(),
        frame.borders(),
        frame.firstIsOther() && first && !base.coverEndsPage());
  }

  @Override
  public void addTo(OoxmlPackage parts) {
    add(parts, "styles", new StyleAdditions(base.styles(), base.numbering()).to(own.styles()));
    if (base.part("word/settings.xml") == null) {
      add(parts, "settings", own.settings());
    } else {
      parts.relate(PartNames.MAIN, "settings", "settings.xml");
    }
    if (base.part("word/fontTable.xml") == null) {
      add(parts, "fontTable", own.fonts());
    } else {
      parts.relate(PartNames.MAIN, "fontTable", "fontTable.xml");
    }
    parts.relate(PartNames.MAIN, "theme", "theme/theme1.xml");
    if (base.part("word/theme/theme1.xml") == null) {
      parts.add("word/theme/theme1.xml", ThemePart.TYPE, own.theme());
    }
    base.parts().forEach(part -> parts.add(part.name(), part.type(), content(part)));
    base.links()
        .forEach(
            link ->
                parts.relateAs(
                    link.source(), link.id(), link.type(), link.target(), link.external()));
  }

  /** The company's footers say who may read a document, as ours do. */
  private byte[] content(Part part) {
    String mark = document.confidentiality();
    if (!part.type().endsWith("footer+xml") || mark.isEmpty()) {
      return part.content();
    }
    String xml = new String(part.content(), StandardCharsets.UTF_8);
    int end = xml.lastIndexOf("</");
    return end < 0
        ? part.content()
        : (xml.substring(0, end)
                + "<w:p xmlns:w=\""
                + WordNamespaces.W
                + "\"><w:pPr><w:pStyle w:val=\"Note\"/><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>"
                + XmlText.escape(mark)
                + "</w:t></w:r></w:p>"
                + xml.substring(end))
            .getBytes(StandardCharsets.UTF_8);
  }

  private static void add(OoxmlPackage parts, String name, String xml) {
    parts.relate(PartNames.MAIN, name, name + ".xml");
    parts.add("word/" + name + ".xml", TYPE + name + "+xml", xml);
  }

  @Override
  public void addNumbering(OoxmlPackage parts, int lists) {
    Numbering numbering = base.numbering();
    if (numbering.head().isEmpty()) {
      add(parts, "numbering", own.numbering(lists));
      return;
    }
    NumberingAdditions additions = new NumberingAdditions(numbering);
    ElementWriter numbers = ElementWriter.fragment();
    additions.lists(numbers, firstList(), lists);
    add(
        parts,
        "numbering",
        numbering.head()
            + additions.definitions(own.numbering(0))
            + numbering.numbers()
            + additions.own()
            + numbers.xml()
            + "</w:numbering>");
  }

  @Override
  public String glossaryStyles() {
    return own.glossaryStyles();
  }

  @Override
  public String glossarySettings() {
    return own.settings();
  }

  @Override
  public String glossaryFonts() {
    return own.fonts();
  }
}
