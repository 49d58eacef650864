package io.keyplan.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text of a file in the order of its structure, as a screen reader does. */
final class TaggedText {

  private final Map<COSDictionary, Map<Integer, String>> contents = new IdentityHashMap<>();
  private final StringBuilder text = new StringBuilder();

  private TaggedText() {}

  /** Gives the text; elements such as paragraphs and cells end in line feeds. */
  static String of(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      TaggedText tagged = new TaggedText();
      for (PDPage page : document.getPages()) {
        tagged.collect(page);
      }
      tagged.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
      return tagged.text.toString();
    }
  }

  private void collect(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        texts.put(content.getMCID(), words(content));
      }
    }
    contents.put(page.getCOSObject(), texts);
  }

  private static String words(PDMarkedContent content) {
    StringBuilder words = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        words.append(glyph.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        String actual = inner.getActualText();
        words.append(actual == null ? words(inner) : actual);
      }
    }
    return words.toString();
  }

  private void walk(PDStructureNode node, PDPage inherited) {
    PDPage page = inherited;
    if (node instanceof PDStructureElement element && element.getPage() != null) {
      page = element.getPage();
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        walk(element, page);
      } else if (kid instanceof Integer number) {
        append(page, number);
      } else if (kid instanceof PDMarkedContentReference reference) {
        append(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
      }
    }
    boolean inline =
        node instanceof PDStructureElement link && "Link".equals(link.getStructureType());
    if (!inline && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private void append(PDPage page, int number) {
    text.append(contents.get(page.getCOSObject()).getOrDefault(number, ""));
  }
}
