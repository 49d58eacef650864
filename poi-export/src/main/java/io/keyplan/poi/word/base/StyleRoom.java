package io.keyplan.poi.word.base;

import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.poi.word.style.ParagraphMetrics;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.docx4j.model.PropertyResolver;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.Ind;
import org.docx4j.wml.PPrBase.NumPr;
import org.docx4j.wml.PPrBase.Spacing;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Style;
import org.jspecify.annotations.Nullable;

/**
 * What docx4j knows of a company's styles: how much room each takes, and which are numbered, by
 * themselves or by what they are based on. The only class of the package that sees docx4j, which is
 * loaded when a brand has a document. Lives for one reading.
 */
final class StyleRoom {

  private static final double USUAL_SIZE = 10;
  private static final double LINE = 240;
  private static final double TWIPS = 20;

  private final @Nullable PropertyResolver resolver;
  private final Set<String> numbered = new HashSet<>();

  /**
   * Opens a document, whose size was checked before.
   *
   * @throws io.keyplan.read.UnreadableDocumentException if its structure is broken
   */
  StyleRoom(byte[] file) {
    try {
      MainDocumentPart main =
          WordprocessingMLPackage.load(new ByteArrayInputStream(file)).getMainDocumentPart();
      StyleDefinitionsPart styles = main.getStyleDefinitionsPart();
      resolver = styles == null ? null : main.getPropertyResolver();
      if (styles != null) {
        for (Style style : styles.getContents().getStyle()) {
          if ("paragraph".equals(style.getType()) && number(style.getStyleId()) > 0) {
            numbered.add(style.getStyleId());
          }
        }
      }
    } catch (Docx4JException | ClassCastException e) {
      throw OfficeFault.damaged("the file is damaged: its parts do not fit together", e);
    }
  }

  private @Nullable PPr paragraph(String style) {
    return resolver == null ? null : resolver.getEffectivePPr(style);
  }

  /** Gives the number of the list that a style's paragraphs belong to; 0 for none. */
  int number(String style) {
    PPr properties = paragraph(style);
    NumPr numbering = properties == null ? null : properties.getNumPr();
    return numbering == null || numbering.getNumId() == null
        ? 0
        : numbering.getNumId().getVal().intValue();
  }

  /** Lists the styles whose paragraphs are numbered or have bullets. */
  Set<String> numbered() {
    return numbered;
  }

  /** Gives how much room a paragraph of a style takes. */
  ParagraphMetrics of(String style) {
    RPr letters = resolver == null ? null : resolver.getEffectiveRPr(style);
    PPr paragraph = paragraph(style);
    Spacing spacing = paragraph == null ? null : paragraph.getSpacing();
    Ind indent = paragraph == null ? null : paragraph.getInd();
    double size =
        letters == null || letters.getSz() == null
            ? USUAL_SIZE
            : letters.getSz().getVal().doubleValue() / 2;
    boolean exact = spacing != null && spacing.getLineRule() == STLineSpacingRule.EXACT;
    double line = spacing == null ? LINE : twips(spacing.getLine(), LINE);
    return new ParagraphMetrics(
        size,
        letters != null && letters.getB() != null && letters.getB().isVal(),
        exact ? line / TWIPS : Math.max(1, line / LINE),
        exact,
        spacing == null ? 0 : twips(spacing.getBefore(), 0) / TWIPS,
        spacing == null ? 0 : twips(spacing.getAfter(), 0) / TWIPS,
        indent == null
            ? 0
            : Math.max(0, twips(indent.getLeft(), 0) + twips(indent.getRight(), 0)) / TWIPS,
        0);
  }

  /** Gives the font that a style names itself; nothing where that is the theme's. */
  Optional<String> font(String style) {
    RPr letters = resolver == null ? null : resolver.getEffectiveRPr(style);
    RFonts fonts = letters == null ? null : letters.getRFonts();
    return fonts == null || fonts.getAsciiTheme() != null
        ? Optional.empty()
        : Optional.ofNullable(fonts.getAscii());
  }

  private static double twips(@Nullable BigInteger value, double otherwise) {
    return value == null ? otherwise : value.doubleValue();
  }
}
