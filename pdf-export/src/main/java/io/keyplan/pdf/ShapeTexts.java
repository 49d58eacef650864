package io.keyplan.pdf;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.box.Decoration;
import io.keyplan.pdf.box.TextBox;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the texts of slides into their boxes. Lives for one document. */
final class ShapeTexts {

  private final PdfContext context;
  private final ShapeColors colors;

  ShapeTexts(PdfContext context, ShapeColors colors) {
    this.context = context;
    this.colors = colors;
  }

  TextStyle style(Style style) {
    return TextStyle.of(
        style.bold() ? Weight.BOLD : Weight.REGULAR, style.size(), colors.of(style.paint()));
  }

  /**
   * Writes a text.
   *
   * @param paragraphs whether each paragraph is an element of its own
   */
  void write(Canvas canvas, Text text, Box box, boolean paragraphs) {
    double width = Math.max(1, box.width() - text.insets().left() - text.insets().right());
    List<TextBox> boxes = new ArrayList<>();
    double height = 0;
    for (Paragraph paragraph : text.paragraphs()) {
      TextBox made = made(paragraph, paragraphs ? Tag.of("P") : null);
      height += boxes.isEmpty() ? 0 : paragraph.before();
      height += made.height(Math.max(1, width - paragraph.indent()));
      boxes.add(made);
    }
    double room = box.height() - text.insets().top() - text.insets().bottom();
    double y =
        box.y()
            + text.insets().top()
            + switch (text.anchor()) {
              case TOP -> 0;
              case MIDDLE -> (room - height) / 2;
              case BOTTOM -> room - height;
            };
    for (int i = 0; i < boxes.size(); i++) {
      Paragraph paragraph = text.paragraphs().get(i);
      y += i == 0 ? 0 : paragraph.before();
      double x = box.x() + text.insets().left();
      double wide = Math.max(1, width - paragraph.indent());
      double high = boxes.get(i).height(wide);
      bullet(canvas, paragraph, x, y, high);
      boxes.get(i).draw(canvas, new Area(x + paragraph.indent(), y, wide, high));
      y += high;
    }
  }

  private TextBox made(Paragraph paragraph, @Nullable Tag tag) {
    List<Span> spans = new ArrayList<>();
    for (Run run : paragraph.runs()) {
      spans.add(new Span(run.text(), style(run.style()), null, run.link()));
    }
    Align align = Align.valueOf(paragraph.align().name());
    return TextBox.of(context.file().typesetter(), spans, align, 1, tag);
  }

  private void bullet(Canvas canvas, Paragraph paragraph, double x, double y, double high) {
    if (paragraph.bullet() && !paragraph.runs().isEmpty()) {
      TextStyle style = style(paragraph.runs().get(0).style());
      TextBox sign =
          TextBox.of(
              context.file().typesetter(), List.of(Span.of("•", style)), Align.START, 1, null);
      new Decoration(sign).draw(canvas, new Area(x, y, paragraph.indent(), high));
    }
  }
}
