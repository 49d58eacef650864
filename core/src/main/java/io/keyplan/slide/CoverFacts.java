package io.keyplan.slide;

import io.keyplan.document.Fact;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts at the foot of a cover: label above value, side by side, all of one size.
 *
 * @param facts the facts that are shown
 * @param box the highest place for them, at its bottom
 * @param paint colour of the texts
 * @param size size of the texts in points
 * @param values writes entries
 */
record CoverFacts(List<Fact> facts, Box box, Paint paint, double size, EntryRuns values) {

  private static final double WIDEST = 380;
  private static final double GAP = 34;

  /** A name of usual length is that many times as wide as its size. */
  private static final double NAME = 8.5;

  private static final double ROW_GAP = 10;
  private static final double[] SIZES = {12.5, 11.5, 10.5, 9.5};

  CoverFacts {
    facts = List.copyOf(facts);
  }

  /** Chooses the largest size at which the facts take few rows and leave room for the title. */
  static CoverFacts of(List<Fact> given, Box box, Paint paint, EntryRuns values) {
    List<Fact> shown =
        given.stream()
            .filter(fact -> !fact.entry().isBlank() || values.isOpen(fact.entry()))
            .toList();
    int fewest = new CoverFacts(shown, box, paint, SIZES[SIZES.length - 1], values).rows().size();
    for (double size : SIZES) {
      CoverFacts facts = new CoverFacts(shown, box, paint, size, values);
      if (facts.height() <= box.height() && facts.rows().size() == fewest) {
        return facts;
      }
    }
    return new CoverFacts(shown, box, paint, Style.FLOOR, values);
  }

  /** Gives where the facts begin. */
  double top() {
    return box.bottom() - height();
  }

  private Style label() {
    return new Style(size, false, paint);
  }

  private Style value() {
    return new Style(size, true, paint);
  }

  private double width(Fact fact) {
    double label = TextFit.width(fact.label(), label());
    double value = TextFit.widestLine(values.room(fact.entry()), value());
    double name = values.isOpen(fact.entry()) && isName(fact) ? NAME * size : 0;
    return Math.min(WIDEST, Math.max(Math.max(label, value), name) + 3);
  }

  private static boolean isName(Fact fact) {
    return fact.entry().input().kind().isDivided();
  }

  private double height(Fact fact) {
    return TextFit.height(Paragraph.of(values.room(fact.entry()), value()), width(fact));
  }

  private List<List<Fact>> rows() {
    List<List<Fact>> rows = new ArrayList<>();
    double used = box.width();
    for (Fact fact : facts) {
      double wide = width(fact);
      if (used + GAP + wide > box.width()) {
        rows.add(new ArrayList<>());
        used = -GAP;
      }
      rows.get(rows.size() - 1).add(fact);
      used += GAP + wide;
    }
    return rows;
  }

  private double height(List<Fact> row) {
    return TextFit.lineHeight(label()) + row.stream().mapToDouble(this::height).max().orElse(0);
  }

  private double height() {
    List<List<Fact>> rows = rows();
    return rows.stream().mapToDouble(this::height).sum() + ROW_GAP * Math.max(0, rows.size() - 1);
  }

  void draw(Canvas canvas) {
    double y = top();
    for (List<Fact> row : rows()) {
      double x = box.x();
      for (Fact fact : row) {
        draw(fact, x, y, canvas);
        x += width(fact) + GAP;
      }
      y += height(row) + ROW_GAP;
    }
  }

  private void draw(Fact fact, double x, double y, Canvas canvas) {
    double high = TextFit.lineHeight(label());
    Box place = new Box(x, y, width(fact), high);
    canvas.text("Label", place, Text.of(Paragraph.of(fact.label(), label())));
    canvas.entry(
        fact.label(),
        place.moved(0, high).withHeight(height(fact)),
        fact.entry(),
        value(),
        Text.Anchor.TOP,
        Paragraph.Align.START);
  }
}
