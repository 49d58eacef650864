package io.keyplan.poi.word.write;

import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Run.Extent;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Style;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Emu;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.xml.InlineDrawings;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.ShapeXml;
import io.keyplan.poi.word.xml.ShapeXml.Placed;
import io.keyplan.report.part.FigurePart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextPiece.Look;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes drawings as groups of shapes whose texts can be edited. */
final class FigureWriter {

  private final ParagraphWriter texts;
  private final InlineDrawings drawings;
  private final ShapeXml shapes;

  FigureWriter(ParagraphWriter texts, InlineDrawings drawings, ShapeXml shapes) {
    this.texts = texts;
    this.drawings = drawings;
    this.shapes = shapes;
  }

  /** Writes a drawing into a paragraph of its own. */
  Paragraph write(FigurePart part) {
    Paragraph frame = new Paragraph(ParagraphStyle.DRAWING_FRAME);
    drawings.shapes(
        frame,
        new InlineDrawings.Frame(
            part.title(), part.alternative(), Emu.of(part.width()), Emu.of(part.height())),
        out -> shapes(out, part));
    return frame;
  }

  private void shapes(ElementWriter out, FigurePart part) {
    Map<String, Placed> forms = new HashMap<>();
    for (Shape shape : part.shapes()) {
      if (shape instanceof Shape.Form form) {
        forms.put(form.name(), shapes.form(out, form, paragraphs(form, part)));
      }
    }
    for (Shape shape : part.shapes()) {
      if (shape instanceof Shape.Connector line) {
        shapes.line(out, line, forms);
      }
    }
  }

  private List<Paragraph> paragraphs(Shape.Form form, FigurePart part) {
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean pill = form.outline() == Shape.Outline.PILL;
    for (List<Run> runs : form.text().runs()) {
      Style first = runs.get(0).style();
      Paragraph written = new Paragraph(pill ? ParagraphStyle.SHAPE_PILL : style(first));
      runs.forEach(run -> append(written, run, part));
      paragraphs.add(written);
    }
    return paragraphs;
  }

  private static ParagraphStyle style(Style style) {
    if (style.bold()) {
      return ParagraphStyle.SHAPE_NAME;
    }
    return style.paint() == Paint.SECONDARY ? ParagraphStyle.SHAPE_NOTE : ParagraphStyle.SHAPE_TEXT;
  }

  /** A value can be edited where all of it is shown; signs behind it are no part of it. */
  private void append(Paragraph paragraph, Run run, FigurePart part) {
    TextPiece value = part.values().get(run.path());
    if (value == null || !isShown(value, run)) {
      paragraph.run(characters(run.style()), run.text());
      return;
    }
    texts.append(paragraph, value);
    if (value.look() != Look.PLACE && run.text().length() > value.text().length()) {
      paragraph.run(Styles.tone(Tone.WARNING), run.text().substring(value.text().length()));
    }
  }

  private static boolean isShown(TextPiece value, Run run) {
    return value.look() == Look.PLACE
        ? run.extent() == Extent.NOTHING
        : run.text().startsWith(value.text());
  }

  /** Texts that are said in the colour of a tone keep it. */
  private static String characters(Style style) {
    @Nullable Tone tone = tone(style.paint());
    return tone == null ? "" : Styles.tone(tone);
  }

  private static @Nullable Tone tone(Paint paint) {
    for (Tone tone : Tone.values()) {
      if (Paint.text(tone) == paint) {
        return tone;
      }
    }
    return null;
  }
}
