package io.keyplan.poi.word.write;

import io.keyplan.document.KeyFigures;
import io.keyplan.document.KeyFigures.Figure;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.text.TextMetrics;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;

/** Writes key figures as tiles. */
final class FiguresWriter {

  private static final int MOST_IN_ROW = 4;

  /** Margins left and right, as the table's style has them. */
  private static final int TILE_PADS = 340;

  private final WordContext context;
  private final DocumentBody body;

  FiguresWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
  }

  void write(KeyFigures block) {
    List<Figure> figures =
        block.figures().stream().filter(figure -> context.texts().shows(figure.value())).toList();
    if (figures.isEmpty()) {
      return;
    }
    int perRow = perRow(figures);
    CardRow tiles = new CardRow(perRow, body.width());
    WordTable table = tiles.table(TableStyle.TILES, title(figures));
    for (int from = 0; from < figures.size(); from += perRow) {
      if (from > 0) {
        table.add(tiles.space());
      }
      List<TableCell> row = new ArrayList<>();
      for (Figure figure : figures.subList(from, Math.min(from + perRow, figures.size()))) {
        row.add(tile(figure, tiles.cardWidth()));
      }
      table.add(tiles.row(row));
    }
    body.add(table);
  }

  /** Fewer stand in a row where a value would be broken, and rows are of one length if they can. */
  private int perRow(List<Figure> figures) {
    double widest = widest(figures);
    int most = Math.min(figures.size(), MOST_IN_ROW);
    while (most > 1 && widest > room(most)) {
      most--;
    }
    int rows = (figures.size() + most - 1) / most;
    return (figures.size() + rows - 1) / rows;
  }

  /** Gives the width of the widest part of a value that can only be broken by force, in points. */
  private double widest(List<Figure> figures) {
    TextMetrics letters = ParagraphStyle.FIGURE_VALUE.metrics(context.density()).letters();
    return figures.stream()
        .mapToDouble(figure -> letters.longestWord(context.texts().compact(figure.value())))
        .max()
        .orElse(0);
  }

  /** Gives the width that a tile has for its value, in points. */
  private double room(int perRow) {
    return (new CardRow(perRow, body.width()).cardWidth() - TILE_PADS) / 20.0;
  }

  private TableCell tile(Figure figure, int width) {
    Paragraph value = new Paragraph(ParagraphStyle.FIGURE_VALUE);
    context.entries().appendCompact(value, figure.value());
    TableCell tile =
        new TableCell(width, new Paragraph(ParagraphStyle.FIGURE_LABEL, figure.label()), value);
    if (!figure.comment().isEmpty()) {
      tile.add(
          new Paragraph(ParagraphStyle.FIGURE_COMMENT)
              .run(commentStyle(figure.tone()), figure.comment()));
    }
    Palette palette = context.theme().palette();
    return tile.barLeft(palette.primary()).fill(palette.panel());
  }

  private static String commentStyle(Tone tone) {
    return tone == Tone.NEUTRAL || tone == Tone.INFO ? "" : Styles.tone(tone);
  }

  private static String title(List<Figure> figures) {
    return String.join(", ", figures.stream().map(Figure::label).toList());
  }
}
