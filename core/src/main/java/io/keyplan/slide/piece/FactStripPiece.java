package io.keyplan.slide.piece;

import io.keyplan.document.Fact;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import java.util.List;

/**
 * A few short values side by side, each under its label.
 *
 * @param facts the values
 * @param values writes entries
 */
record FactStripPiece(List<Fact> facts, EntryRuns values) implements Piece {

  private static final double GAP = 0;
  private static final double SIDE = 12;

  /** The most values that stand side by side. */
  static final int MOST = 5;

  FactStripPiece {
    facts = List.copyOf(facts);
  }

  /** Says whether values are few and short enough for a strip of a width. */
  static boolean suits(List<Fact> facts, EntryRuns values, double width) {
    double each = width / Math.max(1, facts.size()) - 2 * SIDE;
    return facts.size() <= MOST
        && facts.stream()
            .allMatch(
                fact ->
                    TextFit.lines(values.room(fact.entry()), Style.plain(Scale.NORMAL.body()), each)
                        <= 2);
  }

  @Override
  public boolean isStrip() {
    return true;
  }

  @Override
  public double minWidth(Scale scale) {
    return 110.0 * facts.size();
  }

  @Override
  public double height(double width, Scale scale) {
    double each = width / facts.size() - 2 * SIDE;
    return labels(each, scale) + values(each, scale) + 2 * scale.space(9) + 2;
  }

  /** Values stand on one line with each other, beneath the label that takes most lines. */
  private double labels(double each, Scale scale) {
    return facts.stream().mapToDouble(fact -> label(fact, scale).height(each)).max().orElse(0);
  }

  private double values(double each, Scale scale) {
    return facts.stream().mapToDouble(fact -> value(fact, each, scale)).max().orElse(0);
  }

  private double value(Fact fact, double width, Scale scale) {
    String shown = values.room(fact.entry());
    return TextFit.height(Paragraph.of(shown, Style.plain(scale.body())), width);
  }

  private static Text label(Fact fact, Scale scale) {
    return Text.of(Paragraph.of(fact.label(), Style.quiet(scale.label())));
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return height(width, scale) * 1.15;
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    double high = Math.min(box.height(), maxHeight(box.width(), scale));
    canvas.decoration(
        "Frame",
        box.withHeight(high),
        Shape.Outline.RECTANGLE,
        Paint.PANEL,
        Stroke.solid(Paint.HAIRLINE, 0.75));
    for (int i = 0; i < facts.size(); i++) {
      Box cell = box.withHeight(high).column(i, facts.size(), GAP);
      fact(facts.get(i), cell, scale, canvas);
      if (i > 0) {
        canvas.decoration(
            "Divider",
            new Box(cell.x(), cell.y() + 8, 0.75, cell.height() - 16),
            Shape.Outline.RECTANGLE,
            Paint.HAIRLINE);
      }
    }
  }

  private void fact(Fact fact, Box cell, Scale scale, Canvas canvas) {
    double width = cell.width() - 2 * SIDE;
    double label = labels(width, scale);
    double value = value(fact, width, scale);
    double y = cell.y() + (cell.height() - label - values(width, scale) - 2) / 2;
    canvas.text("Label", new Box(cell.x() + SIDE, y, width, label), label(fact, scale));
    canvas.entry(
        fact.label(),
        new Box(cell.x() + SIDE, y + label + 2, width, value),
        fact.entry(),
        Style.plain(scale.body()),
        Text.Anchor.TOP,
        Paragraph.Align.START);
  }
}
