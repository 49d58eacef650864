package io.keyplan.poi.powerpoint;

import io.keyplan.slide.Paragraph;
import io.keyplan.slide.Paragraph.Align;
import io.keyplan.slide.Run;
import io.keyplan.slide.Style;
import io.keyplan.slide.Text;
import io.keyplan.value.XmlCharacters;
import java.util.function.UnaryOperator;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

/** Writes texts into the text bodies of shapes and cells. Lives for one slide. */
final class TextWriter {

  private final Brush brush;
  private final String language;
  private final UnaryOperator<String> links;

  /**
   * Creates a writer.
   *
   * @param language language tag of the texts
   * @param links gives the id of the relationship to an address
   */
  TextWriter(Brush brush, String language, UnaryOperator<String> links) {
    this.brush = brush;
    this.language = language;
    this.links = links;
  }

  /** Writes the text of a shape with its insets. */
  void shape(CTTextBody body, Text text) {
    CTTextBodyProperties properties = body.addNewBodyPr();
    properties.setWrap(STTextWrappingType.SQUARE);
    properties.setLIns(Emu.size(text.insets().left()));
    properties.setTIns(Emu.size(text.insets().top()));
    properties.setRIns(Emu.size(text.insets().right()));
    properties.setBIns(Emu.size(text.insets().bottom()));
    properties.setRtlCol(false);
    properties.setAnchor(anchor(text.anchor()));
    properties.addNewNoAutofit();
    body.addNewLstStyle();
    paragraphs(body, text);
  }

  /** Writes the text of a table's cell, whose insets are the cell's. */
  void cell(CTTextBody body, Text text) {
    body.addNewBodyPr();
    body.addNewLstStyle();
    paragraphs(body, text);
  }

  /** Writes plain text in the look of its placeholder; every line is a paragraph. */
  void plain(CTTextBody body, String text) {
    for (String line : text.split("\\R", -1)) {
      CTTextParagraph paragraph = body.addNewP();
      if (line.isEmpty()) {
        paragraph.addNewEndParaRPr().setLang(language);
      } else {
        CTRegularTextRun run = paragraph.addNewR();
        run.addNewRPr().setLang(language);
        run.setT(XmlCharacters.clean(line));
      }
    }
  }

  /** Writes an empty paragraph, for a place to write in. */
  void empty(CTTextBody body) {
    body.addNewP().addNewEndParaRPr().setLang(language);
  }

  static STTextAnchoringType.Enum anchor(Text.Anchor anchor) {
    return switch (anchor) {
      case TOP -> STTextAnchoringType.T;
      case MIDDLE -> STTextAnchoringType.CTR;
      case BOTTOM -> STTextAnchoringType.B;
    };
  }

  private void paragraphs(CTTextBody body, Text text) {
    if (text.isEmpty()) {
      empty(body);
    }
    boolean first = true;
    for (Paragraph paragraph : text.paragraphs()) {
      paragraph(body.addNewP(), paragraph, first);
      first = false;
    }
  }

  private void paragraph(CTTextParagraph target, Paragraph paragraph, boolean first) {
    layout(target.addNewPPr(), paragraph, first);
    for (Run run : paragraph.runs()) {
      run(target, run);
    }
    if (paragraph.text().isEmpty()) {
      look(target.addNewEndParaRPr(), paragraph.runs().get(0).style());
    }
  }

  static void layout(CTTextParagraphProperties properties, Paragraph paragraph, boolean first) {
    int indent = Emu.size(paragraph.indent());
    properties.setMarL(indent);
    properties.setIndent(paragraph.bullet() ? -indent : 0);
    properties.setAlgn(align(paragraph.align()));
    properties.addNewSpcBef().addNewSpcPts().setVal(first ? 0 : Emu.hundredths(paragraph.before()));
    if (paragraph.bullet()) {
      properties.addNewBuFont().setTypeface("Arial");
      properties.addNewBuChar().setChar("•");
    } else {
      properties.addNewBuNone();
    }
  }

  private void run(CTTextParagraph target, Run run) {
    String[] lines = run.text().split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        look(target.addNewBr().addNewRPr(), run.style());
      }
      if (!lines[i].isEmpty()) {
        CTRegularTextRun written = target.addNewR();
        CTTextCharacterProperties properties = written.addNewRPr();
        look(properties, run.style());
        if (!run.link().isEmpty()) {
          properties.addNewHlinkClick().setId(links.apply(run.link()));
        }
        written.setT(XmlCharacters.clean(lines[i]));
      }
    }
  }

  void look(CTTextCharacterProperties properties, Style style) {
    properties.setLang(language);
    properties.setSz(Emu.hundredths(style.size()));
    properties.setB(style.bold());
    brush.fill(properties.addNewSolidFill(), style.paint());
  }

  private static STTextAlignType.Enum align(Align align) {
    return switch (align) {
      case START -> STTextAlignType.L;
      case CENTER -> STTextAlignType.CTR;
      case END -> STTextAlignType.R;
    };
  }
}
