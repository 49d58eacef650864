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
    double inner = width - 2 * SIDE;
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(figure.label(), Style.quiet(scale.label())));
    String shown = values.isOpen(figure.value()) ? " " : values.compact(figure.value());
    Style style = fitted(shown, inner, scale);
    paragraphs.add(Paragraph.of(new Run(shown, style, figure.value().path(), "")).spaced(1));
    if (!figure.comment().isEmpty()) {
      Style comment =
          figure.tone() == Tone.NEUTRAL
              ? Style.quiet(scale.label())
              : new Style(scale.label(), true, Paint.text(figure.tone()));
      paragraphs.add(Paragraph.of(figure.comment(), comment).spaced(1));
    }
    return Text.of(paragraphs)
        .anchored(Text.Anchor.MIDDLE)
        .inset(new Text.Insets(SIDE, scale.space(9), SIDE - 4, scale.space(9)));
  }

  /** A number keeps to one line. */
  private static Style fitted(String text, double width, Scale scale) {
    double size = scale.figure();
    while (size > SMALLEST_FIGURE && TextFit.width(text, Style.strong(size)) > width) {
      size -= 0.5;
    }
    return Style.strong(size);
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    int columns = columns(box.width());
    int rows = rows(box.width());
    double tall = Math.min(box.height(), maxHeight(box.width(), scale));
    double high = (tall + GAP) / rows - GAP;
    for (int i = 0; i < figures.size(); i++) {
      Box row = new Box(box.x(), box.y() + i / columns * (high + GAP), box.width(), high);
      tile(figures.get(i), row.column(i % columns, columns, GAP), scale, canvas);
    }
  }

  private void tile(Figure figure, Box box, Scale scale, Canvas canvas) {
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
      canvas.form("Figure", box, Shape.Outline.RECTANGLE, Paint.PANEL, null, text);
    }
    canvas.decoration("Edge", box.withWidth(3.5), Shape.Outline.RECTANGLE, Paint.PRIMARY);
  }
}
