package io.keyplan.slide;

import io.keyplan.document.Section;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.slide.piece.Page;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans the slide that opens a section with parts: its name and what is in it.
 *
 * @param title title of the document
 * @param values writes texts
 */
record PartSlide(String title, EntryRuns values) {

  private static final double LEFT = 420;
  private static final double TOP = 120;
  private static final double ROW = 38;

  Slide of(Section section, int number) {
    Canvas canvas = new Canvas(values);
    List<Section> parts = section.sections();
    double row = Math.min(ROW, 300.0 / parts.size());
    double y = TOP + Math.max(0, (300 - row * parts.size()) / 2);
    for (Section part : parts) {
      Style style = Style.plain(row < 26 ? 11 : 14);
      List<Paragraph> lines = new ArrayList<>();
      lines.add(Paragraph.of(part.title(), style));
      Box box = new Box(LEFT, y, Page.WIDTH - 42 - LEFT, row);
      canvas.text("Part", box, Text.of(lines).anchored(Text.Anchor.MIDDLE));
      y += row;
      canvas.rule(LEFT, y, box.width(), Stroke.solid(Paint.HAIRLINE, 0.75));
    }
    boolean headed = section.title().matches("^\\d.*");
    String kicker = headed ? title : String.valueOf(number);
    return new Slide(
        Slide.Layout.SECTION,
        section.title(),
        kicker,
        fitted(section.title()),
        null,
        canvas.shapes(),
        "");
  }

  private static Headline fitted(String text) {
    double size = 28;
    while (size > 14 && TextFit.height(Paragraph.of(text, Style.strong(size)), 300) > 150) {
      size -= 2;
    }
    return new Headline(text, size, 0, FieldPath.NONE);
  }
}
