package io.keyplan.pdf;

import io.keyplan.document.KeyFigures;
import io.keyplan.document.KeyFigures.Figure;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Panel;
import io.keyplan.pdf.box.Row;
import io.keyplan.pdf.box.Space;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Tag;
import io.keyplan.theme.Color;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;

/** Makes tiles of key figures. */
final class FiguresMaker {

  private static final int MOST_IN_ROW = 4;
  private static final double GAP = 10;
  private static final double BAR = 3;

  private final PdfContext context;

  FiguresMaker(PdfContext context) {
    this.context = context;
  }

  Column make(KeyFigures block) {
    List<Figure> figures =
        block.figures().stream().filter(figure -> context.entries().shows(figure.value())).toList();
    Stack stack = new Stack();
    if (figures.isEmpty()) {
      return stack.column();
    }
    int rows = (figures.size() + MOST_IN_ROW - 1) / MOST_IN_ROW;
    int perRow = (figures.size() + rows - 1) / rows;
    for (int from = 0; from < figures.size(); from += perRow) {
      List<Box> tiles = new ArrayList<>();
      for (Figure figure : figures.subList(from, Math.min(from + perRow, figures.size()))) {
        tiles.add(tile(figure));
      }
      while (tiles.size() < perRow) {
        tiles.add(Space.NONE);
      }
      stack.add(Row.even(tiles, GAP), GAP);
    }
    return new Stack().add(new Tagged(Tag.list(false), stack.column()), 0).column();
  }

  private Box tile(Figure figure) {
    Looks looks = context.looks();
    Stack body = new Stack();
    Box value =
        context.entries().isOpen(figure.value())
            ? context.entries().field(figure.value(), 24)
            : context.paragraph(
                context.entries().compact(figure.value(), looks.figure()),
                Align.START,
                Tag.of("P"));
    body.add(value, 0);
    if (!figure.comment().isEmpty()) {
      body.add(context.paragraph(figure.comment(), comment(figure.tone()), Tag.of("P")), 1);
    }
    Stack tile = new Stack();
    tile.add(context.paragraph(figure.label(), looks.quiet(), Tag.of("Lbl")), 0);
    tile.add(new Tagged(Tag.of("LBody"), body.column()), 1);
    Panel panel =
        Panel.on(context.palette().panel(), tile.column(), new Insets(8, 8, 9, 9 + BAR))
            .with(new Panel.Bar(false, BAR, context.palette().primary()));
    return new Tagged(Tag.of("LI"), panel);
  }

  private TextStyle comment(Tone tone) {
    TextStyle plain = context.looks().small();
    if (tone == Tone.NEUTRAL || tone == Tone.INFO) {
      return plain;
    }
    Color color = context.palette().tone(tone).text();
    return plain.in(color).weighing(Weight.BOLD);
  }
}
