package io.keyplan.poi.word.fill;

import io.keyplan.poi.ooxml.OfficeFault;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.docx4j.model.PropertyResolver;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.EndnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.NumPr;
import org.docx4j.wml.Style;

/**
 * What docx4j knows of a document: which of its parts hold text, and which styles number their
 * paragraphs, by themselves or by the styles that they are based on. The only class that sees
 * docx4j, which is loaded when a document is opened. Immutable and thread-safe.
 */
final class StoryParts {

  private final Map<String, String> stories = new LinkedHashMap<>();
  private final Set<String> listStyles = new HashSet<>();

  private StoryParts() {}

  /**
   * Opens a document, whose size was checked before.
   *
   * @throws io.keyplan.read.UnreadableDocumentException if its structure is broken
   */
  static StoryParts of(byte[] file) {
    StoryParts parts = new StoryParts();
    try {
      WordprocessingMLPackage opened = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
      MainDocumentPart main = opened.getMainDocumentPart();
      parts.addStories(opened, main);
      StyleDefinitionsPart styles = main.getStyleDefinitionsPart();
      if (styles != null) {
        parts.addListStyles(main.getPropertyResolver(), styles);
      }
    } catch (Docx4JException | ClassCastException e) {
      throw OfficeFault.damaged("the file is damaged: its parts do not fit together", e);
    }
    return parts;
  }

  private void addStories(WordprocessingMLPackage opened, MainDocumentPart main) {
    stories.put(name(main), "");
    for (Part part : opened.getParts().getParts().values()) {
      if (part instanceof HeaderPart) {
        stories.put(name(part), "page header");
      } else if (part instanceof FooterPart) {
        stories.put(name(part), "page footer");
      } else if (part instanceof FootnotesPart) {
        stories.put(name(part), "footnotes");
      } else if (part instanceof EndnotesPart) {
        stories.put(name(part), "endnotes");
      } else if (part instanceof CommentsPart) {
        stories.put(name(part), "comments");
      }
    }
  }

  private static String name(Part part) {
    return part.getPartName().getName().substring(1);
  }

  private void addListStyles(PropertyResolver resolver, StyleDefinitionsPart styles)
      throws Docx4JException {
    for (Style style : styles.getContents().getStyle()) {
      if ("paragraph".equals(style.getType())) {
        PPr properties = resolver.getEffectivePPr(style.getStyleId());
        NumPr numbering = properties == null ? null : properties.getNumPr();
        if (numbering != null
            && numbering.getNumId() != null
            && numbering.getNumId().getVal().signum() > 0) {
          listStyles.add(style.getStyleId());
        }
      }
    }
  }

  /** Gives the parts with text, the text itself first, and what they are in words. */
  Map<String, String> stories() {
    return stories;
  }

  /** Says whether paragraphs of a style are items of a list. */
  boolean isListStyle(String style) {
    return listStyles.contains(style);
  }
}
