package io.keyplan.slide;

import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Text;
import java.util.stream.Collectors;

/** Writes a planned deck as text, for people to review and for tests to compare. */
final class DeckOutline {

  private final StringBuilder text = new StringBuilder();

  private DeckOutline() {}

  static String of(Deck deck) {
    DeckOutline outline = new DeckOutline();
    outline.line(0, deck.footer() + " | " + deck.mark() + " | " + deck.date());
    int number = 1;
    for (Slide slide : deck.slides()) {
      outline.slide(number++, slide);
    }
    return outline.text.toString();
  }

  private void slide(int number, Slide slide) {
    line(0, number + " [" + slide.layout().title() + "] " + slide.section());
    line(1, slide.kicker() + " / " + slide.title().text() + " @" + slide.title().size());
    if (slide.subtitle() != null) {
      line(1, "subtitle " + slide.subtitle().box() + " " + words(slide.subtitle().text()));
    }
    slide.shapes().forEach(this::shape);
    if (!slide.notes().isEmpty()) {
      line(1, "notes of " + slide.notes().lines().count() + " lines");
    }
  }

  private void shape(Shape shape) {
    String at = shape.name() + " " + shape.box();
    if (shape instanceof Shape.Form form) {
      String prompt = form.prompt().isEmpty() ? "" : " ‹" + form.prompt() + "›";
      line(
          1,
          (form.isDecoration() ? "- " : "")
              + form.outline()
              + " "
              + at
              + " "
              + (prompt.isEmpty() ? words(form.text()) : prompt.strip()));
    } else if (shape instanceof Shape.Grid grid) {
      line(1, "TABLE " + at + widths(grid));
      for (Shape.Row row : grid.rows()) {
        line(
            2,
            Math.round(row.height())
                + " "
                + row.cells().stream()
                    .map(cell -> words(cell.text()))
                    .collect(Collectors.joining(" | ")));
      }
    } else if (shape instanceof Shape.Plot plot) {
      line(1, "CHART " + plot.chart().kind() + " " + at);
    } else if (shape instanceof Shape.Photo photo) {
      line(
          1,
          "PICTURE " + at + " “" + photo.alt() + "”" + (photo.picture() == null ? " empty" : ""));
    } else if (shape instanceof Shape.Connector connector) {
      String ends = connector.from() + " → " + connector.to();
      line(1, "LINE " + at + (ends.equals(" → ") ? "" : " " + ends));
    }
  }

  private static String widths(Shape.Grid grid) {
    return grid.columns().stream()
        .map(column -> column.key() + " " + Math.round(column.width()))
        .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String words(Text text) {
    return text.paragraphs().stream()
        .map(
            paragraph ->
                (paragraph.bullet() ? "• " : "")
                    + paragraph.text().replace("\n", "⏎")
                    + " @"
                    + paragraph.runs().get(0).style().size())
        .collect(Collectors.joining(" ¶ "));
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(depth)).append(content.stripTrailing()).append('\n');
  }
}
