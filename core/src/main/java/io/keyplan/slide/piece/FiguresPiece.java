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
 * @param figures the numbers
 * @param values writes entries
 */
record FiguresPiece(List<Figure> figures, EntryRuns values) implements Piece {

  private static final double TILE = 128;
  private static final double GAP = 14;
  private static final double SIDE = 14;
  private static final double SMALLEST_FIGURE = 13;

  /** A number that would be smaller in relation to its full size shrinks alone. */
  private static final double LEAST_COMMON = 0.6;

  FiguresPiece {
    figures = List.copyOf(figures);
  }

  @Override
  public boolean isStrip() {
    return true;
  }

  @Override
  public double minWidth(Scale scale) {
    return Math.min(figures.size(), 2) * (TILE + GAP) - GAP;
  }

  private int columns(double width) {
    int most = Math.max(1, (int) ((width + GAP) / (TILE + GAP)));
    int rows = (figures.size() + most - 1) / most;
    return (figures.size() + rows - 1) / rows;
  }

  private int rows(double width) {
    int columns = columns(width);
    return (figures.size() + columns - 1) / columns;
  }

  private double tile(double width, Scale scale) {
    double each = (width - GAP * (columns(width) - 1)) / columns(width);
    double height = 0;
    for (Figure figure : figures) {
      height = Math.max(height, text(figure, each, scale).height(each));
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

  private Text text(Figure figure, double width, Scale scale) {
    double inner = width - SIDE - (SIDE - 4);
    Style label = Style.quiet(scale.label());
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(figure.label(), label));
    Style style = fitted(figure, width - 2 * SIDE, scale);
    Run shown = new Run(shown(figure), style, figure.value().path(), "");
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

  private String shown(Figure figure) {
    return values.isOpen(figure.value()) ? " " : values.compact(figure.value());
  }

  /** Numbers stand on one line with each other, beneath the label that takes most lines. */
  private int labelLines(double inner, Style label) {
    return figures.stream()
        .mapToInt(figure -> TextFit.lines(figure.label(), label, inner))
        .max()
        .orElse(1);
  }

  /** A number keeps to one line; all have one size, unless one is far too long. */
  private Style fitted(Figure figure, double width, Scale scale) {
    double size = scale.figure();
    for (Figure each : figures) {
      size = Math.min(size, fitting(each, scale.figure(), width));
    }
    double common = Math.max(size, LEAST_COMMON * scale.figure());
    return Style.strong(fitting(figure, common, width));
  }

  private double fitting(Figure figure, double most, double width) {
    double size = most;
    while (size > SMALLEST_FIGURE && TextFit.width(shown(figure), Style.strong(size)) > width) {
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
    for (int i = 0; i < figures.size(); i++) {
      Box row = new Box(box.x(), box.y() + i / columns * (high + GAP), box.width(), high);
      tile(figures.get(i), row.column(i % columns, columns, GAP), tile, scale, canvas);
    }
  }

  private void tile(Figure figure, Box box, double tile, Scale scale, Canvas canvas) {
    Text text = text(figure, box.width(), scale);
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
      double free = Math.max(0, box.height() - tile);
      Text.Insets sides = text.insets();
      Text centered =
          text.inset(
              new Text.Insets(sides.left(), sides.top() + free / 2, sides.right(), sides.bottom()));
      canvas.form("Figure", box, Shape.Outline.RECTANGLE, Paint.PANEL, null, centered);
    }
    canvas.decoration("Edge", box.withWidth(3.5), Shape.Outline.RECTANGLE, Paint.PRIMARY);
  }
}
