package io.keyplan.slide.piece;

import io.keyplan.document.Swot.Point;
import io.keyplan.document.Swot.Quadrant;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Cards of findings, two by two.
 *
 * @param heading its title; empty for none
 * @param quadrants two or four of them
 * @param tallest the height up to which it looks right
 * @param values writes entries
 */
record SwotPiece(String heading, List<Quadrant> quadrants, double tallest, EntryRuns values)
    implements Piece {

  private static final double GAP = 12;
  private static final double SIDE = 15;
  private static final double EDGE = 4;
  private static final double LETTER = 36;
  private static final double NARROW = 430;

  SwotPiece {
    quadrants = List.copyOf(quadrants);
  }

  @Override
  public double minWidth(Scale scale) {
    return 360;
  }

  private int columns(double width) {
    return width < NARROW ? 1 : 2;
  }

  private int rows(double width) {
    int columns = columns(width);
    return (quadrants.size() + columns - 1) / columns;
  }

  @Override
  public double height(double width, Scale scale) {
    double each = (width - GAP * (columns(width) - 1)) / columns(width);
    double tallest = 0;
    for (Quadrant quadrant : quadrants) {
      tallest = Math.max(tallest, card(quadrant, each, scale));
    }
    return rows(width) * (tallest + GAP) - GAP;
  }

  private double card(Quadrant quadrant, double width, Scale scale) {
    return EDGE + top(scale) + body(quadrant, scale).height(width - 2 * SIDE) + scale.space(12);
  }

  private double top(Scale scale) {
    return scale.space(10) + TextFit.lineHeight(heading(scale)) + scale.space(5);
  }

  private static Style heading(Scale scale) {
    return new Style(scale.heading(), true, Paint.INK);
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return Math.max(height(width, scale), tallest);
  }

  private Text body(Quadrant quadrant, Scale scale) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Point point : quadrant.points()) {
      Style style = Style.plain(scale.body());
      Paragraph text =
          values.isOpen(point.text())
              ? Paragraph.of(values.prompt(point.text()), style)
              : Paragraph.of(values.run(point.text(), style));
      paragraphs.add(text.bulleted().spaced(scale.space(values.isForm() ? 7 : 4.5)));
      if (!values.isForm()) {
        detail(point, scale, paragraphs);
      }
    }
    return Text.of(paragraphs);
  }

  private void detail(Point point, Scale scale, List<Paragraph> paragraphs) {
    Style quiet = Style.quiet(scale.detail());
    List<Run> runs = new ArrayList<>();
    if (!point.soWhat().isBlank()) {
      runs.add(values.run(point.soWhat(), quiet));
    }
    if (!point.action().isBlank()) {
      runs.add(Run.of(runs.isEmpty() ? "→ " : "  → ", quiet));
      runs.add(values.run(point.action(), quiet));
    }
    if (!runs.isEmpty()) {
      Paragraph paragraph = Paragraph.of(runs.toArray(Run[]::new));
      paragraphs.add(paragraph.indented(Paragraph.INDENT * scale.body()).spaced(0.5));
    }
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    int columns = columns(box.width());
    int rows = rows(box.width());
    double high = (box.height() - GAP * (rows - 1)) / rows;
    for (int i = 0; i < quadrants.size(); i++) {
      Box row = new Box(box.x(), box.y() + i / columns * (high + GAP), box.width(), high);
      drawCard(quadrants.get(i), row.column(i % columns, columns, GAP), scale, canvas);
    }
  }

  private void drawCard(Quadrant quadrant, Box box, Scale scale, Canvas canvas) {
    Paint paint = Paint.text(quadrant.tone());
    canvas.decoration("Card", box, Shape.Outline.RECTANGLE, Paint.PANEL);
    canvas.decoration("Edge", box.withHeight(EDGE), Shape.Outline.RECTANGLE, paint);
    Text title = Text.of(Paragraph.of(quadrant.label(), heading(scale).in(paint)));
    double y = box.y() + EDGE + scale.space(10);
    double wide = box.width() - 2 * SIDE - LETTER;
    canvas.text(quadrant.label(), new Box(box.x() + SIDE, y, wide, title.height(wide)), title);
    double size = Math.max(Style.FLOOR, Math.min(scale.letter(), Math.floor(top(scale) * 0.82)));
    Style look = new Style(size, true, Paint.tint(quadrant.tone()));
    Paragraph letter = Paragraph.of(quadrant.letter(), look).aligned(Paragraph.Align.END);
    double high = TextFit.lineHeight(look);
    Box corner = new Box(box.right() - SIDE - LETTER, box.y() + EDGE + 1, LETTER, high);
    canvas.text("Letter", corner, Text.of(letter));
    Box inner =
        new Box(
            box.x() + SIDE,
            box.y() + EDGE + top(scale),
            box.width() - 2 * SIDE,
            Math.max(0, box.height() - EDGE - top(scale) - 4));
    if (values.isForm()) {
      drawFields(quadrant, inner, scale, canvas);
    } else if (!quadrant.points().isEmpty()) {
      canvas.text(quadrant.label(), inner, body(quadrant, scale));
    }
  }

  private void drawFields(Quadrant quadrant, Box inner, Scale scale, Canvas canvas) {
    Style style = Style.plain(scale.body());
    double y = inner.y();
    for (Point point : quadrant.points()) {
      double x = inner.x() + Paragraph.INDENT * scale.body();
      double wide = inner.right() - x;
      double high = TextFit.height(Paragraph.of(values.room(point.text()), style), wide);
      double middle = y + TextFit.lineHeight(style) / 2;
      canvas.decoration(
          "Dot", new Box(inner.x(), middle - 2, 4, 4), Shape.Outline.ELLIPSE, Paint.SECONDARY);
      canvas.entry(
          quadrant.label(),
          new Box(x, y, wide, high),
          point.text(),
          style,
          Text.Anchor.TOP,
          Paragraph.Align.START);
      y += high + scale.space(7);
    }
  }

  /** First two by two; then, where that is still too much, finding by finding. */
  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    List<Piece> pieces = new ArrayList<>();
    int pair = Math.max(1, columns(width));
    for (int i = 0; i < quadrants.size(); i += pair) {
      List<Quadrant> some = quadrants.subList(i, Math.min(quadrants.size(), i + pair));
      pieces.addAll(splitPair(some, width, height, scale));
    }
    return pieces;
  }

  private List<Piece> splitPair(List<Quadrant> pair, double width, double height, Scale scale) {
    double each = (width - GAP * (columns(width) - 1)) / columns(width) - 2 * SIDE;
    double room = height - EDGE - top(scale) - scale.space(12);
    List<List<List<Point>>> parts = new ArrayList<>();
    int slides = 1;
    for (Quadrant quadrant : pair) {
      List<Double> heights =
          quadrant.points().stream().map(point -> height(quadrant, point, each, scale)).toList();
      List<List<Point>> own =
          EvenParts.balanced(quadrant.points(), heights, scale.space(4.5), room);
      parts.add(own);
      slides = Math.max(slides, own.size());
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < slides; i++) {
      List<Quadrant> some = new ArrayList<>();
      for (int j = 0; j < pair.size(); j++) {
        Quadrant all = pair.get(j);
        List<Point> points = i < parts.get(j).size() ? parts.get(j).get(i) : List.of();
        some.add(new Quadrant(all.label(), all.letter(), all.tone(), all.list(), points));
      }
      pieces.add(new SwotPiece(heading, some, tallest, values));
    }
    return pieces;
  }

  private double height(Quadrant quadrant, Point point, double width, Scale scale) {
    Quadrant alone =
        new Quadrant(
            quadrant.label(), quadrant.letter(), quadrant.tone(), quadrant.list(), List.of(point));
    return body(alone, scale).height(width);
  }
}
