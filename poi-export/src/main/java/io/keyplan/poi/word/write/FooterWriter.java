package io.keyplan.poi.word.write;

import io.keyplan.document.Document;
import io.keyplan.export.ExportNotes;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.word.style.DocumentLook;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.xml.NamespaceDeclarations;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.SectionFrame;
import io.keyplan.poi.word.xml.SectionProperties;
import io.keyplan.text.TextMetrics;
import io.keyplan.value.FieldPath;
import java.util.EnumMap;
import java.util.Map;

/**
 * Writes the footers: client and title, confidentiality, page number. Upright and wide pages have
 * their own, since their tab stops differ. Lives for one export.
 */
final class FooterWriter {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";

  private static final String PAGE = "\uE000";
  private static final String PAGES = "\uE001";
  private static final double GAP = 12;
  private static final String BESIDE = " · ";

  /** Stands for the number of a page while the line is measured. */
  private static final String MANY = "999";

  private final Document document;
  private final Messages messages;
  private final OoxmlPackage parts;
  private final Relationships related;
  private final ExportNotes notes;
  private final TextMetrics letters;
  private final Map<ParagraphStyle, String> relationships = new EnumMap<>(ParagraphStyle.class);

  FooterWriter(
      Document document,
      Messages messages,
      OoxmlPackage parts,
      Relationships related,
      ExportNotes notes,
      DocumentLook look) {
    this.document = document;
    this.messages = messages;
    this.parts = parts;
    this.related = related;
    this.notes = notes;
    this.letters = look.letters(ParagraphStyle.FOOTER);
  }

  /** Gives a footer for the pages of a part of the text. */
  SectionFrame.Reference footer(SectionProperties section) {
    String relationship =
        relationships.computeIfAbsent(
            section.page().isLandscape() ? ParagraphStyle.FOOTER_WIDE : ParagraphStyle.FOOTER,
            style -> addFooter(style, section.page().textWidth()));
    return new SectionFrame.Reference("w:footerReference", "default", relationship);
  }

  private String addFooter(ParagraphStyle style, int width) {
    ElementWriter out = new NamespaceDeclarations().open("w:ftr");
    line(style, width).writeTo(out);
    String name = "footer" + (relationships.size() + 1) + ".xml";
    parts.add("word/" + name, TYPE, out.close("w:ftr").bytes());
    return related.part("footer", name);
  }

  /** What is too long for one line is cut: a second would push the page number out of its place. */
  private Paragraph line(ParagraphStyle style, int width) {
    DamagedText.check(notes, FieldPath.NONE, document.footer());
    DamagedText.check(notes, FieldPath.NONE, document.confidentiality());
    double room = width / 20.0 - letters.width(messages.text("word.page", MANY, MANY)) - GAP;
    String mark = letters.cut(document.confidentiality(), room / 2);
    double marked = mark.isEmpty() ? 0 : letters.width(BESIDE + mark);
    String name = letters.cut(document.footer(), room - marked);
    Paragraph line = new Paragraph(style, name);
    if (reachesMiddle(name, mark, width)) {
      // Behind the middle the next tab stop is already that of the page number.
      line.run("", BESIDE + mark);
    } else {
      line.tab();
      line.run("", mark);
    }
    line.tab();
    addPageNumber(line);
    return line;
  }

  private boolean reachesMiddle(String left, String middle, int width) {
    double end = letters.width(left) + GAP;
    return !middle.isEmpty() && end > width / 40.0 - letters.width(middle) / 2;
  }

  /** The page and the number of pages stand where the language wants them. */
  private void addPageNumber(Paragraph line) {
    String[] words =
        messages
            .text("word.page", PAGE, PAGES)
            .split("(?<=[" + PAGE + PAGES + "])|(?=[" + PAGE + PAGES + "])");
    for (String word : words) {
      switch (word) {
        case PAGE -> line.field("PAGE", "1");
        case PAGES -> line.field("NUMPAGES", "1");
        default -> line.run("", word);
      }
    }
  }
}
