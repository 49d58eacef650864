package io.keyplan.slide.piece;

import io.keyplan.document.KeyFigures.Figure;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * Tiles of numbers.
 *
 * @param tiles the numbers, with what is shown of them
 * @param values writes entries
 */
record FiguresPiece(List<Tile> tiles, EntryRuns values) implements Piece {

  /**
   * A number.
   *
   * @param figure the number
   * @param shown what the tile shows of it, a space where it is to be filled in
   */
  record Tile(Figure figure, String shown) {}

  private static final double TILE = 128;
  private static final double GAP = 14;
  private static final double SIDE = 14;
  private static final double SMALLEST_FIGURE = 13;

  /** A number that would be smaller in relation to its full size shrinks alone. */
  private static final double LEAST_COMMON = 0.6;

  FiguresPiece {
    tiles = List.copyOf(tiles);
  }

  /** Puts numbers into tiles. */
  static FiguresPiece of(List<Figure> figures, EntryRuns values) {
    return new FiguresPiece(
        figures.stream().map(figure -> new Tile(figure, shown(figure, values))).toList(), values);
  }

  private static String shown(Figure figure, EntryRuns values) {
    return values.isOpen(figure.value()) ? " " : values.compact(figure.value());
  }

  @Override
  public boolean isStrip() {
    return true;
  }

  @Override
  public double minWidth(Scale scale) {
    return Math.min(tiles.size(), 2) * (TILE + GAP) - GAP;
  }

  private int columns(double width) {
    int most = Math.max(1, (int) ((width + GAP) / (TILE + GAP)));
    int rows = (tiles.size() + most - 1) / most;
    return (tiles.size() + rows - 1) / rows;
  }

  private int rows(double width) {
    int columns = columns(width);
    return (tiles.size() + columns - 1) / columns;
  }

  private double tile(double width, Scale scale) {
    double each = (width - GAP * (columns(width) - 1)) / columns(width);
    double common = commonSize(each, scale);
    double height = 0;
    for (Tile tile : tiles) {
      height = Math.max(height, text(tile, each, common, scale).height(each));
    }
    return height;
  }

  @Override
  public double height(double width, Scale scale) {
    return rows(width) * (tile(width, scale) + GAP) - GAP;
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    double tile = tile(width, scale);
    return rows(width) * (Math.max(tile, Math.min(tile * 1.2, 108)) + GAP) - GAP;
  }

  private Text text(Tile tile, double width, double common, Scale scale) {
    Figure figure = tile.figure();
    double inner = width - SIDE - (SIDE - 4);
    Style label = Style.quiet(scale.label());
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(figure.label(), label));
    Style style = Style.strong(fitting(tile, common, width - 2 * SIDE));
    Run shown = new Run(tile.shown(), style, figure.value().path(), "");
    int fewer = labelLines(inner, label) - TextFit.lines(figure.label(), label, inner);
    paragraphs.add(Paragraph.of(shown).spaced(1 + fewer * TextFit.lineHeight(label)));
    if (!figure.comment().isEmpty()) {
      Style comment =
          figure.tone() == Tone.NEUTRAL
              ? label
              : new Style(scale.label(), true, Paint.text(figure.tone()));
      paragraphs.add(Paragraph.of(figure.comment(), comment).spaced(1));
    }
    return Text.of(paragraphs)
        .anchored(Text.Anchor.TOP)
        .inset(new Text.Insets(SIDE, scale.space(9), SIDE - 4, scale.space(9)));
  }

  /** Numbers stand on one line with each other, beneath the label that takes most lines. */
  private int labelLines(double inner, Style label) {
    return tiles.stream()
        .mapToInt(tile -> TextFit.lines(tile.figure().label(), label, inner))
        .max()
        .orElse(1);
  }

  /** A number keeps to one line; all have one size, unless one is far too long. */
  private double commonSize(double width, Scale scale) {
    double size = scale.figure();
    for (Tile tile : tiles) {
      size = Math.min(size, fitting(tile, scale.figure(), width - 2 * SIDE));
    }
    return Math.max(size, LEAST_COMMON * scale.figure());
  }

  private double fitting(Tile tile, double most, double width) {
    double size = most;
    while (size > SMALLEST_FIGURE && TextFit.width(tile.shown(), Style.strong(size)) > width) {
      size -= 0.5;
    }
    return size;
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    int columns = columns(box.width());
    int rows = rows(box.width());
    double tile = tile(box.width(), scale);
    double tall = Math.min(box.height(), maxHeight(box.width(), scale));
    double high = (tall + GAP) / rows - GAP;
    for (int i = 0; i < tiles.size(); i++) {
      Box row = new Box(box.x(), box.y() + i / columns * (high + GAP), box.width(), high);
      draw(tiles.get(i), row.column(i % columns, columns, GAP), tile, scale, canvas);
    }
  }

  private void draw(Tile tile, Box box, double least, Scale scale, Canvas canvas) {
    Figure figure = tile.figure();
    if (values.isOpen(figure.value())) {
      canvas.decoration("Tile", box, Shape.Outline.RECTANGLE, Paint.PANEL);
      double label = TextFit.lineHeight(Style.quiet(scale.label()));
      canvas.text(
          "Label",
          new Box(box.x() + SIDE, box.y() + 8, box.width() - 2 * SIDE, label),
          Text.of(Paragraph.of(figure.label(), Style.quiet(scale.label()))));
      Box field = new Box(box.x() + SIDE, box.y() + 12 + label, box.width() - 2 * SIDE, 24);
      canvas.entry(
          "Figure",
          field,
          figure.value(),
          Style.strong(scale.body()),
          Text.Anchor.MIDDLE,
          Paragraph.Align.START);
    } else {
      Text text = text(tile, box.width(), commonSize(box.width(), scale), scale);
      double free = Math.max(0, box.height() - least);
      Text.Insets sides = text.insets();
      Text centered =
          text.inset(
              new Text.Insets(sides.left(), sides.top() + free / 2, sides.right(), sides.bottom()));
      canvas.form("Figure", box, Shape.Outline.RECTANGLE, Paint.PANEL, null, centered);
    }
    canvas.decoration("Edge", box.withWidth(3.5), Shape.Outline.RECTANGLE, Paint.PRIMARY);
  }
}
