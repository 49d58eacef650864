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
import io.keyplan.value.FieldPath;
import java.util.List;

/**
 * Plans the slide that opens a section with parts: its name and what is in it.
 *
 * @param place what the slide offers
 * @param title title of the document
 * @param values writes texts
 */
record PartSlide(SectionPlace place, String title, EntryRuns values) {

  private static final double ROW = 38;

  Slide of(Section section, int number) {
    Canvas canvas = new Canvas(values);
    Box list = place.parts();
    if (list != null) {
      list(section.sections(), list, canvas);
    }
    Headline shown = place.title().filled(section.title(), FieldPath.NONE);
    boolean headed = section.title().matches("^\\d.*");
    String kicker = headed ? title : String.valueOf(number);
    return new Slide(
        Slide.Layout.SECTION,
        section.title(),
        kicker,
        shown,
        null,
        canvas.shapes(),
        shown.text().equals(section.title()) ? "" : section.title());
  }

  private static void list(List<Section> parts, Box list, Canvas canvas) {
    double row = Math.min(ROW, list.height() / parts.size());
    double y = list.y() + Math.max(0, (list.height() - row * parts.size()) / 2);
    for (Section part : parts) {
      Style style = Style.plain(row < 26 ? 11 : 14);
      Box box = new Box(list.x(), y, list.width(), row);
      canvas.text(
          "Part", box, Text.of(Paragraph.of(part.title(), style)).anchored(Text.Anchor.MIDDLE));
      y += row;
      canvas.rule(list.x(), y, list.width(), Stroke.solid(Paint.HAIRLINE, 0.75));
    }
  }
}
